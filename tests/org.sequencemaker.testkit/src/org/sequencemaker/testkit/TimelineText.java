package org.sequencemaker.testkit;

import java.util.Locale;
import java.util.StringJoiner;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/**
 * A timeline as a line of text, for tests to compare: {@code 0-1000 red, 1500-2000 red>blue} in
 * milliseconds, colours by name where they have one, a star for effects.
 */
public final class TimelineText {
    private TimelineText() {}

    public static String of(Timeline timeline) {
        StringJoiner text = new StringJoiner(", ");
        for (Segment segment : timeline.segments()) {
            text.add(millis(segment.start()) + "-" + millis(segment.end()) + " " + text(segment.look()));
        }
        return text.toString();
    }

    private static String text(Look look) {
        String colours = look.fade() ? text(look.start()) + ">" + text(look.end()) : text(look.start());
        return look.effects().isEmpty() ? colours : colours + "*";
    }

    private static String text(Rgb colour) {
        String name = ColourNames.nameOf(colour);
        return name == null ? colour.hex() : name;
    }

    private static String millis(Time time) {
        long micros = time.micros();
        return micros % 1000 == 0 ? Long.toString(micros / 1000) : String.format(Locale.ROOT, "%.3f", micros / 1000.0);
    }
}
