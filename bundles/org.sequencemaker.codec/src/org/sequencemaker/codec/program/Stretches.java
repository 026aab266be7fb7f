package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Lays a timeline out in ticks: stretches without a gap between them, from tick 0 on. */
final class Stretches {
    private static final Paint DARK = new Paint.Solid(0);

    private final Timeline timeline;
    private final int rateHz;
    private final EffectKinds effects;
    private final List<Stretch> list = new ArrayList<>();
    private final Map<String, Complaint> complaints = new LinkedHashMap<>();

    Stretches(Timeline timeline, int rateHz, EffectKinds effects) {
        this.timeline = timeline;
        this.rateHz = rateHz;
        this.effects = effects;
        for (Segment segment : timeline.segments()) {
            add(segment);
        }
        long showEnd = timeline.length().toTick(rateHz);
        if (list.isEmpty() && showEnd > 0) {
            list.add(new Stretch(0, showEnd, timeline.pixels(), DARK));
            complaints.put(
                    "dark", new Complaint("there is nothing to show: the program is dark for the whole show", ""));
        }
    }

    List<Stretch> list() {
        return list;
    }

    List<String> warnings() {
        return complaints.values().stream()
                .map(complaint -> "\"" + timeline.name() + "\": " + complaint.words())
                .toList();
    }

    private void add(Segment segment) {
        long from = segment.start().toTick(rateHz);
        long to = segment.end().toTick(rateHz);
        if (from == to) {
            complain("short", segment, "too short for a tick of 1/" + rateHz + " s, left out");
            return;
        }
        long end = list.isEmpty() ? 0 : list.getLast().to();
        if (end < from) {
            list.add(new Stretch(end, from, timeline.pixels(), DARK));
        }
        int lit = segment.pixels();
        if (lit > timeline.pixels()) {
            complain("pixels", segment, "lighting more pixels than the " + timeline.pixels() + " the prop has, cut");
            lit = timeline.pixels();
        }
        list.add(new Stretch(from, to, lit, paint(segment, to - from)));
    }

    private Paint paint(Segment segment, long ticks) {
        Look look = segment.look();
        Paint base = look.fade()
                ? new Paint.Fading(new Fade(look.start(), look.end(), ticks))
                : new Paint.Solid(look.start().packed());
        List<Paint.Layer> layers = new ArrayList<>();
        for (Effect effect : look.effects()) {
            EffectKind kind = effects.find(effect.type());
            if (kind == null) {
                String what = "with the effect \"" + effect.type() + "\", which is not known here, written without it";
                complain("effect " + effect.type(), segment, what);
            } else {
                layers.add(new Paint.Layer(kind, effect));
            }
        }
        return layers.isEmpty() ? base : new Paint.Shaded(base, List.copyOf(layers), ticks, rateHz);
    }

    private void complain(String key, Segment segment, String what) {
        complaints.computeIfAbsent(
                        key, any -> new Complaint(what, segment.span().toString()))
                .count++;
    }

    /** One warning for all segments that have the same fault. */
    private static final class Complaint {
        private final String what;
        private final String first;
        private int count;

        Complaint(String what, String first) {
            this.what = what;
            this.first = first;
        }

        String words() {
            return switch (count) {
                case 0 -> what;
                case 1 -> "the segment at %s is %s".formatted(first, what);
                default -> "%d segments are %s; the first is at %s".formatted(count, what, first);
            };
        }
    }
}
