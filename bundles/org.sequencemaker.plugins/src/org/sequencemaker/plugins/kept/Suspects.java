package org.sequencemaker.plugins.kept;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may be to blame when the program does not start with the user's plug-ins: those that came last, first. */
public final class Suspects {
    private final Path folder;

    /**
     * @param folder of all that is known of plug-ins
     */
    public Suspects(Path folder) {
        this.folder = folder;
    }

    /** Returns whether there are any plug-ins at all; a look at whether one file is there. */
    public boolean any() {
        return Files.isRegularFile(folder.resolve("installed.list"));
    }

    /** Returns the plug-ins that are left out in safe mode, those of the last change first. */
    public List<KeptPlugin> all() {
        List<KeptPlugin> enabled = new KeptPlugins(folder)
                .all().stream().filter(KeptPlugin::enabled).toList();
        List<KeptStates.State> states = new KeptStates(folder).all();
        Set<KeptPlugin> before =
                states.isEmpty() ? Set.of() : Set.copyOf(states.getLast().plugins());
        return enabled.stream().collect(Collectors.partitioningBy(before::contains)).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
