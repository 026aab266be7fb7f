package org.sequencemaker.extension.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.sequencemaker.extension.FileDoor;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.guard.Lease;

/** Files for one call of one plug-in. */
final class CheckedFiles implements FileDoor {
    private final String plugin;
    private final Capabilities capabilities;
    private final Path folder;
    private final Lease lease;

    CheckedFiles(String plugin, Capabilities capabilities, Path folder, Lease lease) {
        this.plugin = plugin;
        this.capabilities = capabilities;
        this.folder = folder;
        this.lease = lease;
    }

    @Override
    public Path ownFolder() throws IOException {
        lease.check();
        return Files.createDirectories(folder).toRealPath();
    }

    @Override
    public byte[] read(Path file) throws IOException {
        check(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new IOException(file + " is larger than " + (LIMIT >> 20) + " MiB");
            }
            return bytes;
        }
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (content.length > LIMIT) {
            throw new IOException("more than " + (LIMIT >> 20) + " MiB cannot be written at once to " + file);
        }
        boolean own = check(file);
        Path target = real(file);
        if (!own && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path temporary = Files.createTempFile(parent(target), ".", ".part");
        try {
            Files.write(temporary, content);
            if (own) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                // Without the option to replace, so that a file made in the meantime stays, too.
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public List<Path> list(Path where) throws IOException {
        check(where.resolve("any"));
        try (Stream<Path> entries = Files.list(where)) {
            return entries.sorted().toList();
        }
    }

    /** Returns whether a file lies in the plug-in's own folder; if not, the plug-in needs the capability. */
    private boolean check(Path file) throws IOException {
        lease.check();
        boolean own = real(file).startsWith(ownFolder());
        if (!own) {
            capabilities.require(plugin, Capability.FILES);
        }
        return own;
    }

    /** Returns the path with links followed, so that no link leads out of the plug-in's own folder. */
    private static Path real(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        Path parent = parent(whole);
        return Files.exists(parent) ? parent.toRealPath().resolve(whole.getFileName()) : whole;
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException(file + " is not a file");
        }
        return parent;
    }
}
