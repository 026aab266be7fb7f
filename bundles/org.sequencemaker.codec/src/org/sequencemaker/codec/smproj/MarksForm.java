package org.sequencemaker.codec.smproj;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;

/** Mark tracks and their marks: {@code markTracks}, a field of ours. */
final class MarksForm {
    private MarksForm() {}

    static Part list(List<MarkTrack> tracks) {
        return out -> out.list(tracks, (track, place) -> fields(track, place));
    }

    private static Fields fields(MarkTrack track, int place) {
        return new Fields(track.kept())
                .required("id", JsonText.quote(track.id()), track.id().equals(standardId(place)))
                .required("name", JsonText.quote(track.name()), track.name().equals(standardName(place)))
                .required(
                        "kind",
                        JsonText.quote(track.kind().name().toLowerCase(Locale.ROOT)),
                        track.kind() == MarkTrack.Kind.OWN)
                .required(
                        "color", JsonText.colour(track.colour()), track.colour().equals(Rgb.WHITE))
                .optional("visible", Boolean.toString(track.visible()), track.visible())
                .required("marks", marks(track.marks(), place), track.marks().isEmpty());
    }

    private static Part marks(List<Mark> marks, int place) {
        return out -> out.list(marks, (mark, index) -> fields(mark, MarkId.loaded(place, index)));
    }

    private static Fields fields(Mark mark, @Nullable MarkId loadedId) {
        Fields fields = new Fields(mark.kept())
                .required("time", JsonText.seconds(mark.time()))
                .optional(
                        "length", JsonText.seconds(mark.length()), mark.length().equals(Time.ZERO))
                .optional("label", JsonText.quote(mark.label()), mark.label().isEmpty())
                .optional("confidence", JsonText.number(mark.confidence()), mark.confidence() == 1);
        return Objects.equals(mark.id(), loadedId)
                ? fields.absent("id")
                : fields.optional("id", Long.toString(mark.id().value()), false);
    }

    static List<MarkTrack> read(JsonValue project, Loading loading) {
        Set<String> ids = new HashSet<>();
        Set<MarkId> markIds = new HashSet<>();
        return loading.list(project, "markTracks", (item, place) -> track(item, place, ids, markIds, loading));
    }

    private static MarkTrack track(JsonValue object, int place, Set<String> ids, Set<MarkId> markIds, Loading loading) {
        List<Mark> marks = loading.list(
                object, "marks", (item, index) -> mark(item, MarkId.loaded(place, index), markIds, loading));
        MarkTrack track = new MarkTrack(
                loading.wantedId(object, standardId(place)),
                loading.text(object, "name", standardName(place)),
                kind(loading.text(object, "kind", "")),
                loading.colour(object, "color", Rgb.WHITE),
                loading.flag(object, "visible", true),
                marks,
                Kept.NOTHING);
        JsonValue list = object.get("marks");
        if (list != null && !track.marks().equals(marks)) {
            loading.twist(list); // they were not sorted
        }
        return new MarkTrack(
                Loading.freeId(track.id(), ids),
                track.name(),
                track.kind(),
                track.colour(),
                track.visible(),
                track.marks(),
                loading.keep(object, fields(track, place)));
    }

    private static @Nullable Mark mark(JsonValue object, MarkId fromPlace, Set<MarkId> taken, Loading loading) {
        Time time = loading.time(object, "time");
        if (time == null || time.isNegative()) {
            loading.warnings().add(() -> object.place() + ": a mark without a time that can be used is left out");
            return null;
        }
        long said = loading.id(object, "id");
        MarkId wanted = said == 0 ? fromPlace : new MarkId(said);
        Mark mark = new Mark(
                wanted,
                time,
                loading.time(object, "length", Time.ZERO),
                loading.text(object, "label", ""),
                confidence(object.get("confidence")),
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(mark, said == 0 ? wanted : null));
        MarkId id = taken.add(wanted) ? wanted : MarkId.fresh();
        return new Mark(id, time, mark.length(), mark.label(), mark.confidence(), kept);
    }

    private static String standardId(int place) {
        return "m" + (place + 1);
    }

    private static String standardName(int place) {
        return "Marks " + (place + 1);
    }

    private static double confidence(@Nullable JsonValue value) {
        BigDecimal number = value == null ? null : value.number();
        return number == null ? 1 : Math.max(0, Math.min(1, number.doubleValue()));
    }

    private static MarkTrack.Kind kind(String name) {
        for (MarkTrack.Kind kind : MarkTrack.Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return MarkTrack.Kind.OWN;
    }
}
