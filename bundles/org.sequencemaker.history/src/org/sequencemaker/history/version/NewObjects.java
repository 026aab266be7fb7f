package org.sequencemaker.history.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;

/**
 * The objects of a version that its repository has not yet. A few go into files of their own, many into one pack: every
 * file is forced to the disk, and to wait for that some thousand times is nearly all the time that the first version of a
 * large project would take.
 */
final class NewObjects {
    /** Most edits by hand make fewer; a pack takes two files. */
    private static final int FEW = 16;

    private static final int PACK_VERSION = 2;

    private final Repository repository;
    private final ObjectInserter.Formatter names = new ObjectInserter.Formatter();
    private final Map<ObjectId, Content> fresh = new LinkedHashMap<>();

    /** The bytes are not copied. */
    private record Content(int type, byte[] bytes, int start, int length) {}

    NewObjects(Repository repository) {
        this.repository = repository;
    }

    /** Adds an object, if there is none like it. The bytes must stay as they are until all is written. */
    ObjectId add(int type, byte[] bytes, int start, int length) throws IOException {
        ObjectId id = names.idFor(type, bytes, start, length);
        if (!fresh.containsKey(id) && !repository.getObjectDatabase().has(id)) {
            fresh.put(id, new Content(type, bytes, start, length));
        }
        return id;
    }

    ObjectId add(TreeFormatter tree) throws IOException {
        byte[] bytes = tree.toByteArray();
        return add(Constants.OBJ_TREE, bytes, 0, bytes.length);
    }

    /** Puts all on the disk. */
    void write() throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            if (fresh.size() > FEW) {
                inserter.newPackParser(new ByteArrayInputStream(pack())).parse(NullProgressMonitor.INSTANCE);
            } else {
                for (Content content : fresh.values()) {
                    inserter.insert(content.type, content.bytes, content.start, content.length);
                }
            }
            inserter.flush();
        }
        fresh.clear();
    }

    /** As "gitformat-pack" of the Git project describes it: a head, each object deflated and whole, and a sum of all. */
    private byte[] pack() throws IOException {
        ByteArrayOutputStream pack = new ByteArrayOutputStream();
        pack.write(Constants.PACK_SIGNATURE);
        writeInt(PACK_VERSION, pack);
        writeInt(fresh.size(), pack);
        Deflater deflater = new Deflater();
        try {
            for (Content content : fresh.values()) {
                writeHead(content, pack);
                deflater.reset();
                DeflaterOutputStream deflated = new DeflaterOutputStream(pack, deflater);
                deflated.write(content.bytes, content.start, content.length);
                deflated.finish();
            }
        } finally {
            deflater.end();
        }
        MessageDigest sum = Constants.newMessageDigest();
        pack.write(sum.digest(pack.toByteArray()));
        return pack.toByteArray();
    }

    private static void writeInt(int value, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(value >>> shift);
        }
    }

    /** The type and the lowest four bits of the length, then seven bits at a time; the highest bit says that more follow. */
    private static void writeHead(Content content, ByteArrayOutputStream out) {
        int next = content.type << 4 | content.length & 0xF;
        for (int rest = content.length >>> 4; ; rest >>>= 7) {
            if (rest == 0) {
                out.write(next);
                return;
            }
            out.write(next | 0x80);
            next = rest & 0x7F;
        }
    }
}
