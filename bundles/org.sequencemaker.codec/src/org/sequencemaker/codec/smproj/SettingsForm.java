package org.sequencemaker.codec.smproj;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;

/** What holds for the whole show: {@code settings}. */
final class SettingsForm {
    private static final String DURATION = "totalDuration";

    private static final Time NONE = Time.ofMicros(-1);

    private SettingsForm() {}

    /** @param lastEnd when the last of all segments ends: the show is at least that long, whatever the file says */
    static Fields fields(Settings settings, Time lastEnd) {
        Settings usual = Settings.DEFAULT;
        return new Fields(settled(settings, lastEnd))
                .required(
                        "defaultPixels",
                        Integer.toString(settings.defaultPixels()),
                        settings.defaultPixels() == usual.defaultPixels())
                .required(
                        "refreshRate",
                        Integer.toString(settings.refreshRate()),
                        settings.refreshRate() == usual.refreshRate())
                .required(
                        DURATION,
                        JsonText.seconds(settings.duration()),
                        settings.duration().equals(usual.duration()));
    }

    static Settings read(@Nullable JsonValue object, Loading loading) {
        if (object == null) {
            return Settings.DEFAULT;
        }
        Settings settings = new Settings(
                duration(object, loading),
                loading.whole(object, "refreshRate", 1, Settings.MAX_RATE, Settings.DEFAULT.refreshRate()),
                loading.whole(object, "defaultPixels", 1, Segment.MAX_PIXELS, Settings.DEFAULT.defaultPixels()),
                Kept.NOTHING);
        return new Settings(
                settings.duration(),
                settings.refreshRate(),
                settings.defaultPixels(),
                loading.keep(object, fields(settings, Time.ZERO)));
    }

    /** Makes the show longer than the file says, for segments that are beyond its end, and notes what the file said. */
    static Settings grown(Settings settings, @Nullable JsonValue object, Time duration) {
        JsonValue said = object == null ? null : object.get(DURATION);
        if (object == null || said == null || duration.equals(settings.duration())) {
            return settings.withDuration(duration);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        object.fields().forEach(field -> fields.put(field.name(), ""));
        fields.putAll(settings.kept().fields());
        fields.put(DURATION, said.raw());
        Map<String, String> taken = new HashMap<>(settings.kept().taken());
        taken.put(DURATION, JsonText.seconds(duration));
        return new Settings(duration, settings.refreshRate(), settings.defaultPixels(), new Kept(fields, taken));
    }

    /** Lets go of a length that was too short for the segments if it would no longer be taken for what it is now. */
    private static Kept settled(Settings settings, Time lastEnd) {
        String raw = settings.kept().fields().get(DURATION);
        if (raw == null || raw.isEmpty() || lastEnd.equals(settings.duration())) {
            return settings.kept();
        }
        Time said = TimeReading.seconds(JsonText.number(raw.replace("\"", "")));
        boolean isShort = said != null && !said.isNegative() && said.isBefore(settings.duration());
        return isShort ? settings.kept().with(DURATION, "") : settings.kept();
    }

    private static Time duration(JsonValue object, Loading loading) {
        JsonValue said = object.get(DURATION);
        Time duration = loading.time(object, DURATION, Settings.DEFAULT.duration());
        if (duration.isAfter(Settings.MAX_DURATION)) {
            loading.warnings().add("the show is cut to %s: none lasts longer".formatted(Settings.MAX_DURATION));
            return Settings.MAX_DURATION;
        }
        if (said != null
                && !said.isNull()
                && loading.time(object, DURATION, NONE).equals(NONE)) {
            loading.warnings()
                    .add(() -> "%s: the show cannot last %s seconds; it is %s long"
                            .formatted(said.place(), said.shown(), duration));
        }
        return duration;
    }
}
