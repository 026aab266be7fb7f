package org.sequencemaker.codec.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;

/** Makes looks in time of an effect of a design. */
final class EffectCompiler {
    /** The most pieces of light that a design may have, on all balls together. */
    static final int MOST_PIECES = 200_000;

    private static final Time FLASH = Time.ofMillis(100);

    /** A look at a time; it will be painted over what is there. */
    record Piece(Span span, Look look) {}

    private final int balls;
    private final Warnings warnings;
    private long made;

    /** @param balls how many there are */
    EffectCompiler(int balls, Warnings warnings) {
        this.balls = balls;
        this.warnings = warnings;
    }

    List<Piece> compile(DesignEffect effect) throws CodecException {
        List<Piece> pieces = switch (effect.type()) {
            case "solid_color" -> List.of(new Piece(effect.span(), Look.solid(colour(effect, "color", Rgb.WHITE))));
            case "fade" -> List.of(new Piece(effect.span(), fade(effect)));
            case "strobe" -> strobe(effect);
            case "snap_on_flash_off" -> flash(effect);
            case "pulse_on_beat" -> pulses(effect);
            case "apply_section_theme_from_audio" -> leftOut(effect, "it follows the sections of the song");
            default -> leftOut(effect, "nobody knows what \"" + shortened(effect.type()) + "\" is");
        };
        made += (long) pieces.size()
                * (effect.balls().isEmpty() ? balls : effect.balls().size());
        if (made > MOST_PIECES) {
            throw tooMany(effect);
        }
        return pieces;
    }

    private static CodecException tooMany(DesignEffect effect) {
        return effect.place()
                .error(
                        "effect \"%s\" would make more than %,d changes of colour"
                                .formatted(effect.name(), MOST_PIECES),
                        "Make it shorter or slower");
    }

    private List<Piece> leftOut(DesignEffect effect, String why) {
        warnings.add(() -> "%s: effect \"%s\" (%s) is left out: %s"
                .formatted(effect.place().place(), effect.name(), shortened(effect.type()), why));
        return List.of();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Rgb colour(DesignEffect effect, String name, Rgb otherwise) throws CodecException {
        return DesignColours.of(effect.params(), name, otherwise);
    }

    private static Look fade(DesignEffect effect) throws CodecException {
        return Look.fade(colour(effect, "color_start", Rgb.BLACK), colour(effect, "color_end", Rgb.BLACK));
    }

    /** Alternates two colours, from the first; each is on half the time if only a frequency is given. */
    private List<Piece> strobe(DesignEffect effect) throws CodecException {
        Look on = Look.solid(colour(effect, "color_on", Rgb.WHITE));
        Look off = Look.solid(colour(effect, "color_off", Rgb.BLACK));
        double frequency = number(effect, "frequency_hz");
        double onMicros = number(effect, "on_duration_seconds") * 1e6;
        double offMicros = number(effect, "off_duration_seconds") * 1e6;
        if (frequency > 0) {
            onMicros = 0.5e6 / frequency;
            offMicros = onMicros;
        }
        double period = onMicros + offMicros;
        long length = effect.span().length().micros();
        if (!(onMicros > 0) || !(offMicros > 0)) {
            throw effect.place()
                    .error(
                            "strobe \"" + effect.name() + "\" has neither a frequency_hz nor both an "
                                    + "on_duration_seconds and an off_duration_seconds above 0",
                            "");
        }
        if (2 * length / period > MOST_PIECES) {
            throw tooMany(effect);
        }
        List<Piece> pieces = new ArrayList<>();
        for (long i = 0; i * period < length; i++) {
            add(effect.span(), i * period, i * period + onMicros, on, pieces);
            add(effect.span(), i * period + onMicros, (i + 1) * period, off, pieces);
        }
        return pieces;
    }

    private static void add(Span within, double from, double to, Look look, List<Piece> pieces) {
        Time start = within.start().plus(Time.ofMicros(Math.round(from)));
        Time end = Time.min(within.end(), within.start().plus(Time.ofMicros(Math.round(to))));
        if (start.isBefore(end)) {
            pieces.add(new Piece(new Span(start, end), look));
        }
    }

    /** A colour at once, that then fades away. The predecessor had to do with twenty steps a second. */
    private static List<Piece> flash(DesignEffect effect) throws CodecException {
        Span span = effect.span();
        Rgb target = colour(effect, "target_color", Rgb.WHITE);
        Rgb after = colour(effect, "post_base_color", Rgb.BLACK);
        Time fading = DesignNumbers.seconds(effect.params(), "fade_out_duration", Time.ZERO);
        Time turn = Time.max(span.start(), Time.min(span.end(), span.end().minus(fading)));
        List<Piece> pieces = new ArrayList<>();
        if (span.start().isBefore(turn)) {
            pieces.add(new Piece(new Span(span.start(), turn), Look.solid(target)));
        }
        if (turn.isBefore(span.end())) {
            pieces.add(new Piece(new Span(turn, span.end()), Look.fade(target, after)));
        }
        return pieces;
    }

    private List<Piece> pulses(DesignEffect effect) throws CodecException {
        JsonValue times = customTimes(effect.params());
        if (times == null) {
            return leftOut(effect, "it follows the beats of the song");
        }
        Look look = Look.solid(colour(effect, "color", Rgb.WHITE));
        Time length = DesignNumbers.seconds(effect.params(), "pulse_duration_seconds", FLASH);
        List<Piece> pieces = new ArrayList<>();
        for (Time time : DesignNumbers.times(times)) {
            Time end = Time.min(time.plus(length), effect.span().end());
            if (effect.span().contains(time) && time.isBefore(end)) {
                pieces.add(new Piece(new Span(time, end), look));
            }
        }
        return pieces;
    }

    /** The moments may stand beside the source of beats or inside it. */
    private static @Nullable JsonValue customTimes(@Nullable JsonValue params) {
        JsonValue source = params == null ? null : params.get("beat_source");
        JsonValue inside = source == null ? null : source.get("custom_times");
        JsonValue beside = params == null ? null : params.get("custom_times");
        JsonValue times = inside != null ? inside : source != null && source.isList() ? source : beside;
        return times != null && times.isList() ? times : null;
    }

    private static double number(DesignEffect effect, String name) throws CodecException {
        JsonValue params = effect.params();
        JsonValue value = params == null ? null : params.get(name);
        if (value == null || value.isNull()) {
            return 0;
        }
        BigDecimal number = value.number();
        double found = number == null ? -1 : number.doubleValue();
        if (!(found >= 0 && found <= 1e6)) {
            throw value.error("effect \"%s\": %s is %s".formatted(effect.name(), name, value.shown()), "");
        }
        return found;
    }
}
