package org.sequencemaker.codec.smproj;

import java.util.List;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.model.timeline.TimelineView;

/** A timeline. */
final class TimelineForm {
    private TimelineForm() {}

    static Part list(List<Timeline> timelines) {
        return out -> out.list(timelines, (timeline, place) -> fields(timeline, place));
    }

    static Fields fields(Timeline timeline, int place) {
        return fields(timeline, timeline.segments(), place);
    }

    private static Fields fields(Timeline timeline, List<Segment> segments, int place) {
        TimelineView view = timeline.view();
        String name = timeline.name();
        return new Fields(Names.settled(timeline.kept(), name, standardName(place)))
                .required("name", JsonText.quote(name), name.equals(standardName(place)))
                .required(
                        "defaultPixels",
                        Integer.toString(timeline.pixels()),
                        timeline.pixels() == Segment.DEFAULT_PIXELS)
                .required("segments", segments(segments, place, timeline.pixels()), segments.isEmpty())
                .optional(
                        "id",
                        JsonText.quote(timeline.id().value()),
                        timeline.id().equals(TimelineId.loaded(place)))
                .optional("muted", Boolean.toString(view.muted()), !view.muted())
                .optional("solo", Boolean.toString(view.solo()), !view.solo())
                .optional("locked", Boolean.toString(view.locked()), !view.locked())
                .optional("height", Integer.toString(view.height()), view.height() == 0)
                .optional("device", JsonText.quote(view.device()), view.device().isEmpty());
    }

    private static Part segments(List<Segment> segments, int place, int pixels) {
        return out -> out.list(
                segments, (segment, index) -> SegmentForm.fields(segment, SegmentId.loaded(place, index), pixels));
    }

    /** Reads all of a timeline but its segments. Its length is zero, as nobody knows yet how long the show is. */
    static Timeline read(JsonValue object, int place, TimelineId id, Loading loading) {
        String name = loading.text(object, "name", "");
        TimelineView view = new TimelineView(
                loading.flag(object, "muted", false),
                loading.flag(object, "solo", false),
                loading.flag(object, "locked", false),
                loading.whole(object, "height", 0, 2000, 0),
                loading.text(object, "device", ""));
        return new Timeline(
                id,
                name.isBlank() ? standardName(place) : name,
                loading.whole(object, "defaultPixels", 1, Segment.MAX_PIXELS, Segment.DEFAULT_PIXELS),
                Time.ZERO,
                Segments.NONE,
                view,
                Kept.NOTHING);
    }

    /** Returns what has to be kept of a timeline that has these segments. */
    static Kept keep(JsonValue object, Timeline timeline, List<Segment> segments, int place, Loading loading) {
        JsonValue list = object.get("segments");
        if (list != null && (!list.isList() || list.items().size() != segments.size())) {
            loading.twist(list);
        }
        String said = loading.text(object, "id", "");
        Timeline asFound = said.isBlank() ? timeline : timeline.withId(new TimelineId(said));
        return loading.keep(object, fields(asFound, segments, place));
    }

    static String standardName(int place) {
        return "Ball " + (place + 1);
    }
}
