package org.sequencemaker.cli.versions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** Versions in lines for people. */
final class VersionWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private VersionWords() {}

    static String line(Version version) {
        String why = version.isNamed()
                ? "\"" + version.occasion().name() + "\""
                : version.occasion().reason().words();
        String origin = version.occasion().origin();
        return "%d  %s  %s%s  %s"
                .formatted(
                        version.number(),
                        TIME.format(version.time().atZone(ZoneId.systemDefault())),
                        why,
                        origin.isEmpty() ? "" : " " + origin,
                        version.size().words());
    }

    static List<String> content(Project project) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, %s, %d timelines, %d mark tracks, %d notes, %d palettes"
                .formatted(
                        project.name(),
                        project.duration(),
                        project.timelines().size(),
                        project.markTracks().size(),
                        project.notes().size(),
                        project.palettes().size()));
        for (Timeline timeline : project.timelines()) {
            lines.add("  " + timeline.name() + ": " + timeline.segments().size() + " segments");
        }
        return lines;
    }

    static List<String> of(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        for (Comparison.Row row : comparison.timelines()) {
            String what = row.before() == null ? " (new timeline)" : row.after() == null ? " (timeline gone)" : "";
            String counts = row.segments().isEmpty()
                    ? "other name or settings"
                    : row.added() + " added, " + row.removed() + " removed, " + row.changed() + " changed";
            lines.add(row.name() + what + ": " + counts);
        }
        if (!comparison.others().isEmpty()) {
            lines.add("other: " + String.join(", ", comparison.others()));
        }
        return lines.isEmpty() ? List.of("nothing differs") : lines;
    }
}
