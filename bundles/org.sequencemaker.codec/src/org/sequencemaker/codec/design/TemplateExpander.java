package org.sequencemaker.codec.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** Makes effects of the templates of a design. */
final class TemplateExpander {
    private static final Time EVENT = Time.ofMillis(500);
    private static final Time WARNING = Time.ofMillis(300);
    private static final Time AHEAD = Time.ofMillis(-1000);

    private final Balls balls;
    private final Warnings warnings;
    private final @Nullable SongWords words;

    TemplateExpander(Balls balls, @Nullable SongWords words, Warnings warnings) {
        this.balls = balls;
        this.words = words;
        this.warnings = warnings;
    }

    List<DesignEffect> expand(JsonValue template) throws CodecException {
        JsonValue params = template.get("params");
        String type = DesignNumbers.text(template, "pattern_type", "");
        return switch (type) {
            case "WarningThenEvent" -> warningThenEvent(template, params);
            case "LyricHighlight" -> lyricHighlight(template, params);
            case "BeatSync" -> leftOut(template, type, "it follows the beats of the song");
            case "section_theme_energy" -> leftOut(template, type, "it follows the sections and energy of the song");
            default -> leftOut(template, type, "nobody knows this kind of template");
        };
    }

    private List<DesignEffect> warningThenEvent(JsonValue template, @Nullable JsonValue params) throws CodecException {
        List<Time> times = triggers(template, params);
        Time ahead = DesignNumbers.seconds(params, "warning_offset_seconds", AHEAD);
        List<DesignEffect> effects = new ArrayList<>();
        for (Time time : times) {
            Set<Integer> ball = balls.picked(strategy(params));
            add(template, definition(params, "warning_definition"), time.plus(ahead), WARNING, ball, effects);
            add(template, definition(params, "event_definition"), time, EVENT, ball, effects);
        }
        return effects;
    }

    private List<Time> triggers(JsonValue template, @Nullable JsonValue params) throws CodecException {
        String trigger = DesignNumbers.text(params, "trigger_type", "custom_times");
        switch (trigger) {
            case "custom_times" -> {
                return DesignNumbers.times(params == null ? null : params.get("custom_times"));
            }
            case "lyric" -> {
                return sung(template, params, List.of(DesignNumbers.text(params, "trigger_lyric", "")));
            }
            default -> {
                leftOut(template, "WarningThenEvent", "its trigger \"" + trigger + "\" follows the song");
                return List.of();
            }
        }
    }

    private List<DesignEffect> lyricHighlight(JsonValue template, @Nullable JsonValue params) throws CodecException {
        List<String> wanted = new ArrayList<>();
        JsonValue list = params == null ? null : params.get("target_words");
        if (list != null) {
            for (JsonValue item : list.items()) {
                String word = item.text();
                if (word != null) {
                    wanted.add(word);
                }
            }
        }
        List<DesignEffect> effects = new ArrayList<>();
        for (Time time : sung(template, params, wanted)) {
            Set<Integer> ball = balls.picked(strategy(params));
            add(template, definition(params, "effect_definition"), time, EVENT, ball, effects);
        }
        return effects;
    }

    /** Returns when any of some words are sung, in order. */
    private List<Time> sung(JsonValue template, @Nullable JsonValue params, List<String> wanted) {
        SongWords found = words;
        if (found == null) {
            leftOut(
                    template,
                    DesignNumbers.text(template, "pattern_type", ""),
                    "it follows the lyrics; put a .lyrics.json, .lrc or .srt of the same name beside the design");
            return List.of();
        }
        JsonValue strict = params == null ? null : params.get("case_sensitive");
        boolean caseSensitive = strict != null && Boolean.TRUE.equals(strict.flag());
        List<Time> times = new ArrayList<>();
        for (String word : wanted) {
            found.all(word, caseSensitive).stream().map(Word::start).forEach(times::add);
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }

    private static @Nullable JsonValue strategy(@Nullable JsonValue params) {
        return params == null ? null : params.get("target_ball_selection_strategy");
    }

    private static @Nullable JsonValue definition(@Nullable JsonValue params, String name) {
        JsonValue definition = params == null ? null : params.get(name);
        return definition == null || !definition.isObject() ? null : definition;
    }

    private static void add(
            JsonValue template,
            @Nullable JsonValue definition,
            Time start,
            Time usual,
            Set<Integer> ball,
            List<DesignEffect> effects)
            throws CodecException {
        JsonValue params = definition == null ? null : definition.get("params");
        Time length = DesignNumbers.seconds(params, "duration_seconds", usual);
        Time from = Time.max(Time.ZERO, start);
        Time to = start.plus(length);
        if (from.isBefore(to) && from.isBefore(Settings.MAX_DURATION)) {
            String type = DesignNumbers.text(definition, "type", "snap_on_flash_off");
            effects.add(new DesignEffect(name(template), type, new Span(from, to), params, ball, template));
        }
        if (effects.size() > EffectCompiler.MOST_PIECES) {
            throw template.error("template \"" + name(template) + "\" stands for too many effects", "");
        }
    }

    private List<DesignEffect> leftOut(JsonValue template, String type, String why) {
        warnings.add(() ->
                "%s: template \"%s\" (%s) is left out: %s".formatted(template.place(), name(template), type, why));
        return List.of();
    }

    private static String name(JsonValue template) {
        return DesignNumbers.text(template, "id", "without id");
    }
}
