package org.sequencemaker.cli.versions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.SegmentChange;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Versions as JSON; the fields are listed on the bundle's page. */
final class VersionJson {
    private VersionJson() {}

    static Map<String, @Nullable Object> list(Path file, List<Version> versions) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("versions", versions.stream().map(VersionJson::of).toList());
        return json;
    }

    static Map<String, @Nullable Object> of(Version version) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", version.number());
        json.put("time", version.time().toString());
        json.put("reason", version.occasion().reason().name().toLowerCase(Locale.ROOT));
        json.put("name", version.occasion().name());
        json.put("origin", version.occasion().origin());
        json.put("bytes", version.bytes());
        if (version.size().isKnown()) {
            json.put("timelinesTouched", version.size().timelines());
            json.put("added", version.size().added());
            json.put("removed", version.size().removed());
            json.put("changed", version.size().changed());
            json.put("others", version.size().others());
        }
        return json;
    }

    static Map<String, @Nullable Object> of(Version version, Project project) {
        Map<String, @Nullable Object> json = of(version);
        json.put("project", project.name());
        json.put("seconds", project.duration());
        List<Object> timelines = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("name", timeline.name());
            one.put("segments", timeline.segments().size());
            timelines.add(one);
        }
        json.put("timelines", timelines);
        return json;
    }

    static Map<String, @Nullable Object> of(Version first, @Nullable Version second, Comparison comparison) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", first.number());
        json.put("to", second == null ? null : second.number());
        json.put("same", comparison.isEmpty());
        List<Object> timelines = new ArrayList<>();
        for (Comparison.Row row : comparison.timelines()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("name", row.name());
            one.put("timeline", row.before() == null ? "added" : row.after() == null ? "removed" : "changed");
            one.put("added", row.added());
            one.put("removed", row.removed());
            one.put("changed", row.changed());
            one.put("segments", row.segments().stream().map(VersionJson::of).toList());
            timelines.add(one);
        }
        json.put("timelines", timelines);
        json.put("others", comparison.others());
        return json;
    }

    private static Map<String, @Nullable Object> of(SegmentChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("change", change.isAdded() ? "added" : change.isRemoved() ? "removed" : "changed");
        span(json, "before", change.before());
        span(json, "after", change.after());
        return json;
    }

    private static void span(Map<String, @Nullable Object> json, String name, @Nullable Segment segment) {
        if (segment != null) {
            json.put(name, List.of(segment.start(), segment.end()));
        }
    }

    static Map<String, @Nullable Object> restored(Version version, @Nullable Version before) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("restored", version.number());
        json.put("before", before == null ? null : before.number());
        return json;
    }
}
