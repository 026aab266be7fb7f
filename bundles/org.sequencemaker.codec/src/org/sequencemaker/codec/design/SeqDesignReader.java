package org.sequencemaker.codec.design;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/** Compiles a design. */
final class SeqDesignReader {
    private final Source source;
    private final JsonValue root;
    private final @Nullable JsonValue metadata;
    private final Warnings warnings = new Warnings();

    SeqDesignReader(Source source, JsonValue root) {
        this.source = source;
        this.root = root;
        this.metadata = root.get("metadata");
    }

    Imported read() throws CodecException {
        if (!root.has("effects_timeline") && !root.has("pattern_templates")) {
            throw root.error("not a design: it has no effects_timeline", "");
        }
        Balls balls = new Balls(DesignNumbers.whole(metadata, "num_balls", 0, 99, 0));
        List<DesignEffect> effects = effects(balls);
        Time length = length(effects);
        int pixels = DesignNumbers.whole(metadata, "default_pixels", 1, Segment.MAX_PIXELS, Segment.DEFAULT_PIXELS);
        int rate = DesignNumbers.whole(metadata, "target_prg_refresh_rate", 1, Settings.MAX_RATE, 100);
        Canvas canvas = new Canvas(balls.count(), pixels, length, source.name());
        canvas.base(DesignColours.of(metadata, "default_base_color", Rgb.BLACK));
        EffectCompiler compiler = new EffectCompiler(balls.count(), warnings);
        for (DesignEffect effect : effects) {
            canvas.paint(compiler.compile(effect), effect.balls());
        }
        String title = DesignNumbers.text(metadata, "title", "");
        String name = title.isBlank() ? source.stem(SeqDesignImporter.SUFFIX) : title;
        Settings settings = new Settings(length, rate, pixels, Kept.NOTHING);
        Project project = Project.empty(name.isBlank() ? Metadata.UNTITLED : name, settings)
                .withTimelines(canvas.timelines())
                .withAudio(song());
        return new Imported(project, warnings.list());
    }

    /** Returns all effects, those of templates after the others, as the predecessor's tool appends them. */
    private List<DesignEffect> effects(Balls balls) throws CodecException {
        List<DesignEffect> effects = new ArrayList<>();
        JsonValue list = root.get("effects_timeline");
        if (list != null) {
            for (JsonValue item : list.items()) {
                effects.add(effect(item, balls));
            }
        }
        JsonValue templates = root.get("pattern_templates");
        if (templates != null && !templates.isEmpty()) {
            TemplateExpander expander = new TemplateExpander(balls, SongWords.find(source, metadata), warnings);
            for (JsonValue template : templates.items()) {
                effects.addAll(expander.expand(template));
            }
        }
        return effects;
    }

    private DesignEffect effect(JsonValue item, Balls balls) throws CodecException {
        String name = DesignNumbers.text(item, "id", "without id");
        JsonValue timing = item.get("timing");
        JsonValue from = timing == null ? null : timing.get("start_seconds");
        JsonValue to = timing == null ? null : timing.get("end_seconds");
        JsonValue lasting = timing == null ? null : timing.get("duration_seconds");
        if (from == null || to == null && lasting == null) {
            throw item.error(
                    "effect \"" + name + "\" does not say when it is",
                    "Its timing needs start_seconds and end_seconds or duration_seconds");
        }
        Time start = DesignNumbers.seconds(from);
        Time end = to != null
                ? DesignNumbers.seconds(to)
                : lasting != null ? start.plusOrLast(DesignNumbers.seconds(lasting)) : start;
        if (!Span.isPossible(Time.max(Time.ZERO, start), end)) {
            throw item.error("effect \"%s\" cannot last from %s to %s".formatted(name, start, end), "");
        }
        Span span = new Span(Time.max(Time.ZERO, start), end);
        String type = DesignNumbers.text(item, "type", "");
        return new DesignEffect(name, type, span, item.get("params"), balls.named(item), item);
    }

    private Time length(List<DesignEffect> effects) throws CodecException {
        Time last = effects.stream().map(effect -> effect.span().end()).reduce(Time.ZERO, Time::max);
        Time said = DesignNumbers.seconds(metadata, "total_duration_seconds", Time.ZERO);
        if (said.isNegative() || said.equals(Time.ZERO)) {
            return Time.min(last, Settings.MAX_DURATION);
        }
        if (last.isAfter(said)) {
            warnings.add("effects go on to %s, but the show ends at %s and cuts them off".formatted(last, said));
        }
        return said;
    }

    private AudioReference song() {
        String path = DesignNumbers.text(metadata, "audio_file_path", "").replace('\\', '/');
        boolean full = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
        return path.isBlank() ? AudioReference.NONE : AudioReference.NONE.withPaths(full ? "" : path, full ? path : "");
    }
}
