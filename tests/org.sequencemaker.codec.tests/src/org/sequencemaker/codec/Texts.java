package org.sequencemaker.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.TimelineText;

/** Files as texts, for tests to read and compare. */
public final class Texts {
    private Texts() {}

    public static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the only file of an export. */
    public static String only(Exported exported) {
        List<OutputFile> files = exported.files();
        if (files.size() != 1) {
            throw new AssertionError(files.size() + " files");
        }
        return new String(files.getFirst().content(), StandardCharsets.UTF_8);
    }

    public static List<String> timelines(Project project) {
        return project.timelines().stream().map(TimelineText::of).toList();
    }
}
