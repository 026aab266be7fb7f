package org.sequencemaker.history.recovery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.Project;

/** The unsaved work of this process on disk. For one thread at a time. */
final class SideFile {
    private final Path folder;
    private final FileChannel lock;
    private @Nullable About written;

    SideFile(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Writes the work, in one step: whoever looks finds what was there or this, whole. */
    void write(Project project, About about) throws CodecException, IOException {
        if (!Objects.equals(about, written)) {
            // Never the work of one project under the name of another; the old is in its file or was given up.
            Files.deleteIfExists(folder.resolve(RecoveryFolder.SHOW));
            about.write(folder.resolve(RecoveryFolder.ABOUT));
            written = about;
        }
        byte[] content = SmprojWriter.write(project, RecoveryFolder.SHOW);
        AtomicFile.write(folder.resolve(RecoveryFolder.SHOW), content);
    }

    /** There is nothing unsaved any more. */
    void clear() throws IOException {
        Files.deleteIfExists(folder.resolve(RecoveryFolder.SHOW));
    }

    /** Nothing is left behind. */
    void close() throws IOException {
        clear();
        lock.close();
        RecoveryFolder.delete(folder);
    }
}
