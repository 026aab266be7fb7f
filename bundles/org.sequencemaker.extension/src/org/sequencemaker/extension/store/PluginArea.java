package org.sequencemaker.extension.store;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Problems;
import org.sequencemaker.extension.registry.Standing;

/**
 * The folder in the instance area in which the program keeps what it knows of plug-ins. Window and command line share
 * it, also while both run. Safe from any thread.
 */
public final class PluginArea {
    private final Path folder;
    private final KeyFile standing;
    private final KeyFile settings;

    /**
     * @param instanceArea such as {@link #usualInstanceArea}
     * @param writing where files are written; an executor that does it later needs a {@link #flush} at the end
     * @param problems is told what cannot be read or written
     */
    public PluginArea(Path instanceArea, Executor writing, Problems problems) {
        this.folder = instanceArea.resolve("plug-ins");
        this.standing = new KeyFile(folder.resolve("standing.txt"), writing, problems);
        this.settings = new KeyFile(folder.resolve("settings.txt"), writing, problems);
    }

    /** Returns the instance area of this process if it has one, else that which the window has if nobody says. */
    public static Path usualInstanceArea() {
        String area = System.getProperty("osgi.instance.area", "");
        try {
            if (area.startsWith("file:")) {
                return Path.of(URI.create(area.replace(" ", "%20")));
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            System.getLogger(PluginArea.class.getName())
                    .log(System.Logger.Level.WARNING, "the instance area " + area + " is not a folder", e);
        }
        String home = System.getProperty("sequencemaker.home", "");
        return home.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".sequencemaker", "workspace")
                : Path.of(home, "workspace");
    }

    /** Keeps who may run. */
    public Standing.Store standing() {
        return new StandingFile(standing);
    }

    /** Keeps settings, but not secrets. */
    public SettingsStore settings() {
        return new SettingsFile(settings);
    }

    /** Where each plug-in has a folder of its own. */
    public Path folders() {
        return folder.resolve("own");
    }

    /** Where others may keep what belongs to plug-ins. */
    public Path folder() {
        return folder;
    }

    /** Writes what is not written yet; for the end of the program. */
    public void flush() {
        standing.flush();
        settings.flush();
    }
}
