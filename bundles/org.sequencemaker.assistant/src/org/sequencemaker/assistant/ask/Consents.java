package org.sequencemaker.assistant.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.extension.host.SettingsStore;

/**
 * Which tools may run in which projects without being asked for again, as the user has said. Kept with the user's settings
 * by the place of the project's file: a copy of it elsewhere, or another plug-in whose tool has the same name, is asked for
 * anew. Safe from any thread; waits for the disk.
 */
public final class Consents {
    /** Under this name they are kept. */
    private static final String OWNER = "org.sequencemaker.ui.assistant";

    private static final String SETTING = "consents";

    /** When there are more, the oldest go, and are asked for again. */
    private static final int MOST = 1_000;

    private final SettingsStore settings;

    public Consents(SettingsStore settings) {
        this.settings = settings;
    }

    /**
     * Returns whether a tool may run without a question.
     *
     * @param file of the project
     * @param plugin whose tool it is
     */
    public boolean has(Path file, String plugin, String tool) {
        return all().contains(line(file, plugin, tool));
    }

    /** The user lets a tool run from now on. */
    public synchronized void give(Path file, String plugin, String tool) {
        List<String> all = all();
        String line = line(file, plugin, tool);
        all.remove(line);
        all.add(line);
        write(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The user wants to be asked again in a project. */
    public synchronized void takeBack(Path file) {
        List<String> all = all();
        String end = " " + place(file);
        if (all.removeIf(line -> line.endsWith(end))) {
            write(all);
        }
    }

    private List<String> all() {
        String kept = settings.read(OWNER, SETTING);
        return kept == null ? new ArrayList<>() : new ArrayList<>(kept.lines().toList());
    }

    private void write(List<String> all) {
        settings.write(OWNER, SETTING, all.isEmpty() ? null : String.join("\n", all));
    }

    /** Neither identifiers nor an address have blanks. */
    private static String line(Path file, String plugin, String tool) {
        return tool + " " + plugin + " " + place(file);
    }

    /** The same for all ways to write a path to a file. */
    private static String place(Path file) {
        Path place = file.toAbsolutePath().normalize();
        try {
            place = place.toRealPath();
        } catch (IOException e) {
            // It is not there (yet): then it has but one name.
        }
        return place.toUri().toASCIIString();
    }
}
