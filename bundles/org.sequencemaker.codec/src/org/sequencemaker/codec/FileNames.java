package org.sequencemaker.codec;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** Names for the files of one export, no two alike, also where a system ignores case. For one thread. */
public final class FileNames {
    private final Set<String> taken = new HashSet<>();

    /** Returns a name for a timeline's file: project, timeline and suffix. */
    public String of(Project project, Timeline timeline, String suffix) {
        return free(ExportOptions.fileName(project, timeline, ""), suffix);
    }

    /** Returns the stem with the suffix, with a number between them where the name is taken. */
    public String free(String stem, String suffix) {
        String name = stem + suffix;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "_" + i + suffix;
        }
        return name;
    }
}
