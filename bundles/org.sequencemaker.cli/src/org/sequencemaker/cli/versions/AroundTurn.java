package org.sequencemaker.cli.versions;

import java.nio.file.Path;
import org.sequencemaker.cli.Console;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.VersionException;
import org.sequencemaker.history.version.VersionFolders;
import org.sequencemaker.model.project.Project;

/** Keeps versions before and after a turn of the assistant that is accepted here. What goes wrong is a warning only. */
public final class AroundTurn {
    private final Path file;
    private final String turn;
    private final Console console;

    /**
     * @param file that the turn changes
     * @param turn its id
     */
    public AroundTurn(Path file, String turn, Console console) {
        this.file = file;
        this.turn = turn;
        this.console = console;
    }

    public void before(Project project) {
        keep(project, Occasion.beforeTurn(turn));
    }

    public void after(Project project) {
        keep(project, Occasion.afterTurn(turn));
    }

    private void keep(Project project, Occasion occasion) {
        try {
            VersionFolders folders = VersionFolders.in(PluginArea.usualInstanceArea());
            folders.keep(file, folders.of(file), project, occasion);
        } catch (VersionException e) {
            console.warn(String.valueOf(e.getMessage()));
        }
    }
}
