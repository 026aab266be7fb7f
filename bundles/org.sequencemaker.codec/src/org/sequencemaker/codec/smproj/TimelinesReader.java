package org.sequencemaker.codec.smproj;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Reads all timelines of a project, and finds out how long its show is. */
final class TimelinesReader {
    private final Loading loading;
    private final SegmentsReader ordering;
    private final List<JsonValue> objects;
    private final List<Timeline> bare = new ArrayList<>();
    private final List<List<Segment>> segments;

    TimelinesReader(JsonValue project, Loading loading) {
        this.loading = loading;
        this.ordering = new SegmentsReader(loading);
        this.objects = objects(project);
        Set<TimelineId> ids = new HashSet<>();
        List<List<Segment>> found = new ArrayList<>();
        for (JsonValue object : objects) {
            int place = bare.size();
            Timeline timeline = TimelineForm.read(object, place, id(object, place, ids), loading);
            bare.add(timeline);
            found.add(ordering.read(object, timeline.name(), timeline.pixels()));
        }
        this.segments = SegmentsReader.identified(found);
    }

    /** Returns how long the show is, if the file says so much. */
    Time duration(Time said) {
        return Time.min(ordering.duration(said, segments), Settings.MAX_DURATION);
    }

    /** Returns the timelines for a show of this length. */
    List<Timeline> timelines(Time duration) {
        List<Timeline> timelines = new ArrayList<>();
        for (int place = 0; place < bare.size(); place++) {
            Timeline timeline = bare.get(place);
            Kept kept = TimelineForm.keep(objects.get(place), timeline, segments.get(place), place, loading);
            List<Segment> inside = ordering.withinShow(segments.get(place), duration, timeline.name());
            timelines.add(new Timeline(
                    timeline.id(),
                    timeline.name(),
                    timeline.pixels(),
                    duration,
                    Segments.of(inside),
                    timeline.view(),
                    kept));
        }
        return timelines;
    }

    /** Returns the objects of the file that are timelines. */
    private List<JsonValue> objects(JsonValue project) {
        List<JsonValue> found = new ArrayList<>();
        JsonValue list = project.get("timelines");
        if (list == null) {
            return found;
        }
        if (!list.isList()) {
            loading.twist(list);
            loading.warnings()
                    .add(() -> list.place() + ": the timelines are " + list.kind() + ", not a list; there are none");
        }
        for (JsonValue item : list.items()) {
            if (item.isObject()) {
                found.add(item);
            } else {
                loading.warnings().add(() -> item.place() + ": " + item.kind() + " is no timeline and is left out");
            }
        }
        return found;
    }

    private TimelineId id(JsonValue object, int place, Set<TimelineId> taken) {
        String said = loading.text(object, "id", "");
        TimelineId id = said.isBlank() ? TimelineId.loaded(place) : new TimelineId(said);
        while (!taken.add(id)) {
            id = TimelineId.fresh();
        }
        return id;
    }
}
