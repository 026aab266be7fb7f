package org.sequencemaker.history.recovery;

import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.Project;

/** Makes what a process leaves behind that was killed. */
final class LeftBehind {
    private LeftBehind() {}

    static Path write(Path recovery, Project project, About about) throws Exception {
        Path dead = Files.createDirectories(recovery.resolve("4711-dead"));
        Files.createFile(dead.resolve(RecoveryFolder.LOCK));
        about.write(dead.resolve(RecoveryFolder.ABOUT));
        AtomicFile.write(dead.resolve(RecoveryFolder.SHOW), SmprojWriter.write(project, RecoveryFolder.SHOW));
        return dead;
    }
}
