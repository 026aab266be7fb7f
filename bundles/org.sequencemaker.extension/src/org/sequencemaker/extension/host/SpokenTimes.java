package org.sequencemaker.extension.host;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/** Moments: seconds, clock, bar and beat, section, word, mark, "selection", "playhead", and so much before or after. */
final class SpokenTimes {
    private static final Pattern BAR = Pattern.compile("(?:bar|measure)\\s*(\\d{1,6})(?:\\s*[,:|]?\\s*(?:beat\\s*)?"
            + "(\\d{1,3})(\\.\\d{1,9})?)?|beat\\s*(\\d{1,3})\\s*of\\s*(?:bar|measure)\\s*(\\d{1,6})");
    private static final Pattern BEAT = Pattern.compile("(beat|downbeat)\\s*#?(\\d{1,6})");
    private static final Pattern OFFSET =
            Pattern.compile("(.+?)\\s*([+-])\\s*(\\d{1,6}(?:\\.\\d{1,9})?)\\s*(s|sec|seconds?|ms|beats?|bars?|)");
    private static final Pattern SIDE =
            Pattern.compile("(?:the\\s+)?(start|beginning|begin|end)\\s+of\\s+(?:the\\s+)?(.+)|(.+?)\\s+(start|end)");

    private final Project project;
    private final SpokenMarks marks;
    private final @Nullable Span selection;
    private final Time playhead;

    SpokenTimes(Project project, SpokenMarks marks, @Nullable Span selection, Time playhead) {
        this.project = project;
        this.marks = marks;
        this.selection = selection;
        this.playhead = playhead;
    }

    Time time(Object said) {
        Time time = find(String.valueOf(said).strip());
        if (time == null) {
            throw new Refusal(said + " is no time of this show; give " + ways());
        }
        if (time.isNegative() || time.isAfter(project.duration())) {
            throw new Refusal(
                    said + " is not in the show, which lasts from 0 to " + project.duration() + "; give a time in it");
        }
        return time;
    }

    /** What would be right, with the names that there are. */
    String ways() {
        StringBuilder ways = new StringBuilder("seconds from 0, or minutes and seconds as 1:23.4");
        if (!marks.beats().isEmpty()) {
            ways.append(", bar and beat as \"bar 5 beat 2\" or 5|2");
        }
        if (!marks.sectionNames().isEmpty()) {
            ways.append(", a section (")
                    .append(String.join(", ", marks.sectionNames()))
                    .append(")");
        }
        if (marks.hasWords()) {
            ways.append(", a sung word as \"word love\"");
        }
        return ways.append(", \"playhead\"")
                .append(selection == null ? "" : ", \"selection\"")
                .append(" or \"end\"")
                .toString();
    }

    /** Returns the time, or null if it is none. */
    @Nullable
    Time find(String said) {
        String plain = said.toLowerCase(Locale.ROOT).replaceFirst("^(?:at|from|the)\\s+", "");
        Time spelled = new TimeText(project.settings().refreshRate(), marks.bars).parse(plain);
        if (spelled != null) {
            return spelled;
        }
        switch (plain) {
            case "start", "beginning", "the start", "the beginning" -> {
                return Time.ZERO;
            }
            case "end", "the end", "end of show", "end of the show", "end of song", "end of the song" -> {
                return project.duration();
            }
            case "playhead", "now", "here", "cursor" -> {
                return playhead;
            }
            default -> {
                return musical(plain);
            }
        }
    }

    private @Nullable Time musical(String plain) {
        Matcher bar = BAR.matcher(plain);
        if (bar.matches()) {
            boolean turned = bar.group(4) != null;
            String beat = turned ? bar.group(4) : bar.group(2);
            double share = bar.group(3) == null ? 0 : Double.parseDouble("0" + bar.group(3));
            return marks.bars.time(
                    Integer.parseInt(turned ? bar.group(5) : bar.group(1)),
                    beat == null ? 1 : Integer.parseInt(beat),
                    share);
        }
        Matcher beat = BEAT.matcher(plain);
        if (beat.matches()) {
            int number = Integer.parseInt(beat.group(2));
            if (beat.group(1).equals("downbeat")) {
                return marks.bars.time(number, 1, 0);
            }
            return number >= 1 && number <= marks.beats().size() ? marks.beats().get(number - 1) : null;
        }
        Time side = side(plain);
        if (side != null) {
            return side;
        }
        List<SpokenMarks.Named> named = marks.find(plain);
        return named.isEmpty() ? shifted(plain) : named.getFirst().start();
    }

    private @Nullable Time side(String plain) {
        Span range = selection;
        if (plain.equals("selection") && range != null) {
            return range.start();
        }
        Matcher side = SIDE.matcher(plain);
        if (!side.matches()) {
            return null;
        }
        boolean isEnd = "end".equals(side.group(1)) || "end".equals(side.group(4));
        String of = side.group(2) == null ? String.valueOf(side.group(3)) : side.group(2);
        if (of.equals("selection") && range != null) {
            return isEnd ? range.end() : range.start();
        }
        List<SpokenMarks.Named> named = marks.find(of);
        if (named.isEmpty()) {
            return null;
        }
        return isEnd ? named.getFirst().end() : named.getFirst().start();
    }

    private @Nullable Time shifted(String plain) {
        Matcher offset = OFFSET.matcher(plain);
        if (!offset.matches()) {
            return null;
        }
        Time base = find(offset.group(1));
        if (base == null) {
            return null;
        }
        Time by = distance(Double.parseDouble(offset.group(3)), offset.group(4), base);
        return offset.group(2).equals("+") ? base.plus(by) : base.minus(by);
    }

    /** Returns so many seconds, beats or bars as a length, counted at a time. */
    Time distance(double count, String unit, Time at) {
        if (unit.equals("ms")) {
            return Time.ofSeconds(count / 1000);
        }
        if (!unit.startsWith("b")) {
            return Time.ofSeconds(count);
        }
        Time beat = marks.bars.beatLength(at);
        if (!beat.isAfter(Time.ZERO)) {
            throw new Refusal("the project has no beats to count by; give seconds");
        }
        double beats = unit.startsWith("bar") ? count * beatsOfBar(at) : count;
        return Time.ofMicros(Math.round(beat.micros() * beats));
    }

    private int beatsOfBar(Time at) {
        String text = marks.bars.text(at);
        int bar = text.isEmpty() ? 1 : Integer.parseInt(text.substring(0, text.indexOf('|')));
        int beats = 0;
        while (beats < 64 && marks.bars.time(Math.max(1, bar), beats + 1, 0) != null) {
            beats++;
        }
        return beats == 0 ? 4 : beats;
    }
}
