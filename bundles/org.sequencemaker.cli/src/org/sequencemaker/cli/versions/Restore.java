package org.sequencemaker.cli.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.codec.file.AtomicFile;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Restoring;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.VersionException;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Brings a version back into its project's file, or into another; what is in the file is kept as a version before. */
final class Restore {
    private final ShowVersions show;
    private final Version version;
    private final List<String> names;
    private final @Nullable Time from;
    private final @Nullable Time to;
    private final @Nullable Path out;

    Restore(ShowVersions show, Version version, Arguments arguments) {
        this.show = show;
        this.version = version;
        this.names = arguments.texts("--timeline");
        this.from = arguments.time("--from");
        this.to = arguments.time("--to");
        String other = arguments.text("--out");
        this.out = other == null ? null : arguments.path(other);
    }

    /** Returns the file that is written. */
    Path target() {
        return out == null ? show.file() : out;
    }

    /** Does it, and returns the version of what was in the file; null if there was nothing, or it is left alone. */
    @Nullable
    Version run() throws VersionException, CodecException, IOException {
        Project then = show.project(version);
        boolean isWhole = names.isEmpty() && from == null && to == null;
        if (out != null) {
            show.requireOther(out);
        }
        if (!show.isThere() && isWhole) {
            AtomicFile.write(target(), show.content(version));
            return null;
        }
        Project present = show.present();
        Project restored = applied(present, edit(then, isWhole));
        Version before = out == null ? show.keep(present, Occasion.beforeRestore()) : null;
        if (isWhole) {
            AtomicFile.write(target(), show.content(version)); // to the byte, the date of its last change included
        } else {
            restored = ProjectFiles.save(restored, target(), Clock.systemDefaultZone());
        }
        if (out == null) {
            show.keep(restored, Occasion.save());
        }
        return before;
    }

    private Edit edit(Project then, boolean isWhole) {
        Restoring restoring = new Restoring(version, then);
        if (isWhole) {
            return restoring.whole();
        }
        List<TimelineId> timelines = chosen(then);
        if (from == null && to == null) {
            return restoring.timelines(timelines);
        }
        Time start = from == null ? Time.ZERO : from;
        Time end = to == null ? then.duration() : to;
        if (!Span.isPossible(start, end)) {
            throw new UsageException("--from %s is not before %s".formatted(start, end));
        }
        return restoring.range(new TimeRange(new Span(start, end), new LinkedHashSet<>(timelines)));
    }

    private List<TimelineId> chosen(Project then) {
        List<TimelineId> chosen = new ArrayList<>();
        for (String name : names) {
            List<TimelineId> found = then.timelines().stream()
                    .filter(timeline -> timeline.name().equals(name))
                    .map(Timeline::id)
                    .toList();
            if (found.isEmpty()) {
                String has = then.timelines().stream()
                        .map(timeline -> "\"" + timeline.name() + "\"")
                        .collect(Collectors.joining(", "));
                throw new UsageException("--timeline: %s has no timeline \"%s\"; it has %s"
                        .formatted(version.words(), name, has.isEmpty() ? "none" : has));
            }
            chosen.addAll(found);
        }
        if (names.isEmpty()) {
            then.timelines().forEach(timeline -> chosen.add(timeline.id()));
        }
        if (chosen.isEmpty()) {
            throw new UsageException(version.words() + " has no timelines");
        }
        return chosen;
    }

    private Project applied(Project present, Edit edit) throws VersionException {
        try {
            Document document = Document.open(present);
            return switch (document.apply(edit)) {
                case Outcome.Applied applied -> document.settled();
                case Outcome.Refused refused -> throw new VersionException(refused(refused.reason()));
            };
        } catch (Refusal refusal) {
            throw new VersionException(refused(refusal.reason()), refusal);
        }
    }

    private String refused(String reason) {
        return version.words() + " cannot be restored: " + reason;
    }
}
