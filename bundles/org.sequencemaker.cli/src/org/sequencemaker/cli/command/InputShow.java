package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * The show a command works on.
 *
 * @param source the file it came from
 * @param project what is in it
 * @param warnings what had to be changed or left out in reading it
 */
record InputShow(Source source, Project project, List<String> warnings) {
    /** Reads the project, or any other file that can be read, that an argument names; or the demo project. */
    static InputShow read(Arguments arguments, int position, KnownFormats formats) throws CodecException, IOException {
        Path path = arguments.path(position);
        boolean demo = arguments.text(position).equals(DemoProject.WORD) && !Files.exists(path);
        Source source = demo ? DemoProject.source() : Source.read(path);
        ImportedProject imported = formats.read(source);
        return new InputShow(source, imported.project(), imported.warnings());
    }

    /** Reads it and prints the warnings. */
    static InputShow readAloud(Arguments arguments, int position, KnownFormats formats, Console console)
            throws CodecException, IOException {
        InputShow show = read(arguments, position, formats);
        show.warnings.forEach(warning -> console.warn(show.source.name() + ": " + warning));
        return show;
    }

    /** Returns the ids of the timelines with some names, of all of them where names are none. */
    List<TimelineId> choose(List<String> names) {
        List<TimelineId> chosen = new ArrayList<>();
        for (String name : names) {
            List<TimelineId> found = project.timelines().stream()
                    .filter(timeline -> timeline.name().equals(name))
                    .map(Timeline::id)
                    .toList();
            if (found.isEmpty()) {
                throw new UsageException(
                        "--timeline: %s has no timeline \"%s\"; it has %s".formatted(source.name(), name, names()));
            }
            chosen.addAll(found);
        }
        return chosen;
    }

    private String names() {
        return project.timelines().isEmpty()
                ? "none"
                : project.timelines().stream()
                        .map(timeline -> "\"" + timeline.name() + "\"")
                        .collect(Collectors.joining(", "));
    }
}
