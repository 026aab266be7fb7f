package org.sequencemaker.codec.smproj;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Anchor;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/** A segment. */
final class SegmentForm {
    /** What the predecessor gives a segment that nothing ends yet. */
    static final Time OPEN_ENDED = Time.ofMillis(3_600_000);

    private static final SegmentId UNKNOWN = new SegmentId(1);

    private SegmentForm() {}

    /**
     * @param loadedId id it would get from its place if the file had none, or null to write it anyway
     * @param pixels those of its timeline
     */
    static Fields fields(Segment segment, @Nullable SegmentId loadedId, int pixels) {
        Look look = segment.look();
        Fields fields = new Fields(segment.kept())
                .required("startTime", JsonText.seconds(segment.start()))
                .required("endTime", JsonText.seconds(segment.end()))
                .required("color", JsonText.colour(look.start()))
                .required("pixels", Integer.toString(segment.pixels()), segment.pixels() == pixels);
        if (look.effects().isEmpty()) {
            fields.required("effects", "[]", true);
        } else {
            fields.required("effects", EffectForm.list(look.effects()), false);
        }
        fields.required("segment_type", look.fade() ? "\"fade\"" : "\"solid\"", !look.fade());
        if (look.fade()) {
            fields.required("endColor", JsonText.colour(look.end()), look.end().equals(look.start()));
        } else {
            fields.absent("endColor");
        }
        if (Objects.equals(segment.id(), loadedId)) {
            fields.absent("id");
        } else {
            fields.optional("id", Long.toString(segment.id().value()), false);
        }
        fields.optional("origin", origin(segment.origin()), segment.origin().equals(Origin.HAND));
        anchor(fields, "startAnchor", segment.startAnchor());
        anchor(fields, "endAnchor", segment.endAnchor());
        binding(fields, "colorEntry", look.startEntry());
        binding(fields, "endColorEntry", look.endEntry());
        return fields;
    }

    private static String origin(Origin origin) {
        String kind = JsonText.quote(origin.kind().name().toLowerCase(Locale.ROOT));
        return "{\"kind\":" + kind + ",\"detail\":" + JsonText.quote(origin.detail()) + "}";
    }

    private static void anchor(Fields fields, String name, @Nullable Anchor anchor) {
        if (anchor == null) {
            fields.absent(name);
        } else {
            String offset = JsonText.seconds(anchor.offset());
            fields.optional(name, "{\"mark\":" + anchor.mark().value() + ",\"offset\":" + offset + "}", false);
        }
    }

    private static void binding(Fields fields, String name, @Nullable PaletteBinding binding) {
        if (binding == null) {
            fields.absent(name);
        } else {
            String palette = JsonText.quote(binding.palette());
            String entry = JsonText.quote(binding.entry());
            fields.optional(name, "{\"palette\":" + palette + ",\"entry\":" + entry + "}", false);
        }
    }

    /**
     * Reads a segment without regard to its neighbours. One that has no id in the file gets the id 1,
     * which stands for none.
     *
     * @return null if it has no length, with a warning
     */
    static @Nullable Segment read(JsonValue object, int pixels, Loading loading) {
        Span span = span(object, loading);
        if (span == null) {
            return null;
        }
        long id = loading.id(object, "id");
        Segment segment = new Segment(
                id == 0 ? UNKNOWN : new SegmentId(id),
                span,
                look(object, loading),
                loading.whole(object, "pixels", 1, Segment.MAX_PIXELS, pixels),
                anchor(object.get("startAnchor"), loading),
                anchor(object.get("endAnchor"), loading),
                origin(object.get("origin"), loading),
                Kept.NOTHING);
        Kept kept = loading.keep(object, fields(segment, UNKNOWN, pixels));
        return kept.isEmpty() ? segment : withKept(segment, kept);
    }

    /** Returns whether the file said which segment it is. */
    static boolean hasId(Segment segment) {
        return !segment.id().equals(UNKNOWN);
    }

    private static Segment withKept(Segment segment, Kept kept) {
        return new Segment(
                segment.id(),
                segment.span(),
                segment.look(),
                segment.pixels(),
                segment.startAnchor(),
                segment.endAnchor(),
                segment.origin(),
                kept);
    }

    private static @Nullable Span span(JsonValue object, Loading loading) {
        Time start = loading.time(object, "startTime");
        if (start == null || !object.has("endTime")) {
            loading.warnings().add(() -> object.place() + ": a segment without a start or an end is left out");
            return null;
        }
        Time end = loading.time(object, "endTime");
        Time until = end != null ? end : start.plusOrLast(OPEN_ENDED);
        if (start.isNegative() && until.isAfter(Time.ZERO)) {
            loading.warnings()
                    .add(() -> "%s: a segment from %s to %s now starts at 0".formatted(object.place(), start, until));
            return new Span(Time.ZERO, until);
        }
        if (!Span.isPossible(start, until)) {
            loading.warnings()
                    .add(() ->
                            "%s: a segment from %s to %s has no length and is left out (the file keeps it until its timeline is changed)"
                                    .formatted(object.place(), start, until));
            return null;
        }
        return new Span(start, until);
    }

    private static Look look(JsonValue object, Loading loading) {
        Rgb found = loading.colour(object, "color");
        if (found == null) {
            loading.warnings().add(() -> object.place() + ": a segment without a colour that can be read is black");
        }
        Rgb start = found == null ? Rgb.BLACK : found;
        List<Effect> effects = loading.list(object, "effects", (item, index) -> EffectForm.read(item, loading));
        Rgb end = loading.colour(object, "endColor");
        String type = loading.text(object, "segment_type", end == null ? "solid" : "fade");
        boolean fade = type.equals("fade");
        return new Look(
                start,
                fade && end != null ? end : start,
                fade,
                effects,
                binding(object.get("colorEntry"), loading),
                binding(object.get("endColorEntry"), loading));
    }

    private static @Nullable Anchor anchor(@Nullable JsonValue value, Loading loading) {
        long mark = value == null ? 0 : loading.id(value, "mark");
        if (value == null || mark == 0) {
            return null;
        }
        Time offset = loading.time(value, "offset");
        return new Anchor(new MarkId(mark), offset == null ? Time.ZERO : offset);
    }

    private static @Nullable PaletteBinding binding(@Nullable JsonValue value, Loading loading) {
        if (value == null || !value.isObject()) {
            return null;
        }
        return new PaletteBinding(loading.text(value, "palette", ""), loading.text(value, "entry", ""));
    }

    private static Origin origin(@Nullable JsonValue value, Loading loading) {
        if (value == null) {
            return Origin.HAND;
        }
        String kind = loading.text(value, "kind", "");
        for (Origin.Kind known : Origin.Kind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return new Origin(known, loading.text(value, "detail", ""));
            }
        }
        return Origin.HAND;
    }
}
