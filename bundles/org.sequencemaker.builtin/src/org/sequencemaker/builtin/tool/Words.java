package org.sequencemaker.builtin.tool;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Parts of a show in the words and numbers that models read. */
public final class Words {
    /** No list that a tool returns is longer, or it would fill the model's memory. */
    public static final int MOST = 200;

    private Words() {}

    /** Returns a time in seconds, without needless digits. */
    public static BigDecimal seconds(Time time) {
        BigDecimal seconds = time.seconds().stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    /** Returns the name of a colour, or its hex. */
    public static String colour(Rgb colour) {
        String name = ColourNames.nameOf(colour);
        return name == null ? colour.hex() : name;
    }

    /** Returns how segments look, such as {@code red}, {@code red > blue} or {@code red with strobe}. */
    public static String look(Look look) {
        String colours = look.fade() ? colour(look.start()) + " > " + colour(look.end()) : colour(look.start());
        if (look.effects().isEmpty()) {
            return colours;
        }
        return colours + " with "
                + String.join(", ", look.effects().stream().map(Effect::type).toList());
    }

    static Map<String, Object> segment(Segment segment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("start", seconds(segment.start()));
        fields.put("end", seconds(segment.end()));
        fields.put("look", look(segment.look()));
        return fields;
    }

    /** Returns timelines by number and name, such as {@code ball 1 "Left"}; all of them as {@code all balls}. */
    static String balls(Project project, List<TimelineId> timelines) {
        if (timelines.size() == project.timelines().size() && timelines.size() > 1) {
            return "all " + timelines.size() + " balls";
        }
        List<String> names = new ArrayList<>();
        int number = 0;
        for (Timeline timeline : project.timelines()) {
            number++;
            if (timelines.contains(timeline.id())) {
                String plain = "Ball " + number;
                names.add(timeline.name().equals(plain) ? plain : "ball " + number + " \"" + timeline.name() + "\"");
            }
        }
        return String.join(", ", names);
    }

    /** Returns stretches such as {@code 0:30.000–1:00.000}; of many the first few. */
    static String spans(List<Span> spans) {
        List<String> words = new ArrayList<>();
        for (Span span : spans.subList(0, Math.min(4, spans.size()))) {
            words.add(span.toString());
        }
        int more = spans.size() - words.size();
        return String.join(", ", words) + (more > 0 ? " and " + more + " more" : "");
    }

    static String count(int count, String one) {
        return count == 1 ? "1 " + one : count + " " + one + "s";
    }
}
