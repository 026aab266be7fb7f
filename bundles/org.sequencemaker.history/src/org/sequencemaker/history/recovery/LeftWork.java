package org.sequencemaker.history.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.ProjectFiles;

/**
 * Unsaved work that a process has left which is gone.
 *
 * @param folder where it lies
 * @param about what is known of it
 * @param time when it was written
 */
public record LeftWork(Path folder, About about, Instant time) {
    /** Reads the project as it was. */
    public Imported read() throws CodecException {
        return ProjectFiles.read(folder.resolve(RecoveryFolder.SHOW));
    }

    /** Takes it away for good. */
    public void delete() throws IOException {
        RecoveryFolder.delete(folder);
    }
}
