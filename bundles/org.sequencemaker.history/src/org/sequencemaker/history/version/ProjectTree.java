package org.sequencemaker.history.version;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.smproj.SmprojPieces;

/**
 * How the content of a project file lies in Git: a tree with a tree for all before the timelines, one for each timeline
 * and one for all after, each holding the pieces that {@link Chunks} cuts. In the order of their names they are the file,
 * byte by byte. A change of one segment makes one new piece, and two new trees.
 *
 * @param id of the whole
 * @param timelines the tree of each timeline
 * @param bytes how long the file is
 * @param lengths how many bytes each timeline takes
 */
record ProjectTree(ObjectId id, List<ObjectId> timelines, List<Long> lengths, long bytes) {
    private static final String HEAD = "head";
    private static final String TAIL = "tail";

    ProjectTree {
        timelines = List.copyOf(timelines);
        lengths = List.copyOf(lengths);
    }

    /**
     * Takes a file apart into objects for a repository.
     *
     * @param before of the project that the pieces leave something out of; null if they leave nothing out
     */
    static ProjectTree write(SmprojPieces pieces, @Nullable ProjectTree before, NewObjects objects) throws IOException {
        List<ObjectId> timelines = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        TreeFormatter root = new TreeFormatter();
        root.append(HEAD, FileMode.TREE, write(pieces.head(), objects));
        long bytes = pieces.head().length + (long) pieces.tail().length;
        for (int i = 0; i < pieces.timelines().size(); i++) {
            byte[] piece = pieces.timelines().get(i);
            if (piece != null) {
                timelines.add(write(piece, objects));
                lengths.add((long) piece.length);
            } else if (before != null) {
                timelines.add(before.timelines.get(i));
                lengths.add(before.lengths.get(i));
            } else {
                throw new IllegalArgumentException(
                        "timeline " + i + " is said to be as before, but nothing was before");
            }
            bytes += lengths.get(i);
            root.append(String.format(Locale.ROOT, "t%05d", i), FileMode.TREE, timelines.get(i));
        }
        root.append(TAIL, FileMode.TREE, write(pieces.tail(), objects));
        return new ProjectTree(objects.add(root), timelines, lengths, bytes);
    }

    private static ObjectId write(byte[] bytes, NewObjects objects) throws IOException {
        TreeFormatter tree = new TreeFormatter();
        int start = 0;
        int number = 0;
        for (int end : Chunks.ends(bytes)) {
            ObjectId blob = objects.add(Constants.OBJ_BLOB, bytes, start, end - start);
            tree.append(String.format(Locale.ROOT, "%06d", number), FileMode.REGULAR_FILE, blob);
            start = end;
            number++;
        }
        return objects.add(tree);
    }

    /** Returns the file. */
    static byte[] read(ObjectId tree, long bytes, ObjectReader reader) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) Math.clamp(bytes, 32, 1 << 30));
        for (CanonicalTreeParser parts = parser(tree, reader); !parts.eof(); parts.next()) {
            for (CanonicalTreeParser pieces = parser(parts.getEntryObjectId(), reader); !pieces.eof(); pieces.next()) {
                content.write(reader.open(pieces.getEntryObjectId(), Constants.OBJ_BLOB)
                        .getCachedBytes());
            }
        }
        if (content.size() != bytes) {
            throw new IOException("it is " + content.size() + " bytes long, not " + bytes);
        }
        return content.toByteArray();
    }

    private static CanonicalTreeParser parser(ObjectId tree, ObjectReader reader) throws IOException {
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(reader, tree);
        return parser;
    }
}
