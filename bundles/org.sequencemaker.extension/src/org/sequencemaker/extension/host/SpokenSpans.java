package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;

/** Stretches: "0:30-1:00", "bars 5-8", a section or all of its name, every time a word is sung, "selection", "all". */
final class SpokenSpans {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:from\\s+|between\\s+)?(.+?)\\s*(?:\\.\\.|–|—|\\bto\\b|\\buntil\\b|\\btill\\b|\\band\\b)\\s*(.+)");
    private static final Pattern DASH = Pattern.compile("([^-]+?)\\s*-\\s*([^-]+)");
    private static final Pattern COUNTED =
            Pattern.compile("(bars?|measures?|beats?)\\s*(\\d{1,6})(?:\\s*(?:-|–|to|through|and)\\s*(\\d{1,6}))?");
    private static final Pattern LASTING =
            Pattern.compile("(.+?)\\s+for\\s+(\\d{1,6}(?:\\.\\d{1,9})?)\\s*(s|sec|seconds?|ms|beats?|bars?)");

    private final Project project;
    private final SpokenMarks marks;
    private final SpokenTimes times;
    private final UserSelection selected;

    SpokenSpans(Project project, SpokenMarks marks, SpokenTimes times, UserSelection selected) {
        this.project = project;
        this.marks = marks;
        this.times = times;
        this.selected = selected;
    }

    /** Returns the range that is selected, or that from the first to the last segment selected; null for none. */
    static @Nullable Span selection(Project project, UserSelection selected) {
        Span range = selected.span();
        if (range != null || selected.segments().isEmpty()) {
            return range;
        }
        Time start = null;
        Time end = Time.ZERO;
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (selected.segments().contains(segment.id())) {
                    start = start == null ? segment.start() : Time.min(start, segment.start());
                    end = Time.max(end, segment.end());
                }
            }
        }
        return start == null ? null : new Span(start, end);
    }

    List<Span> spans(Object said) {
        List<Span> found = new ArrayList<>();
        for (Object one : said instanceof List<?> list && !isPair(list) ? list : List.of(said)) {
            if (one != null) {
                found.addAll(one(one));
            }
        }
        List<Span> inside = new ArrayList<>();
        for (Span span : found) {
            Time end = Time.min(span.end(), project.duration());
            if (span.start().isBefore(end)) {
                inside.add(new Span(span.start(), end));
            }
        }
        if (inside.isEmpty()) {
            throw new Refusal(said + " has no length in the show, which ends at " + project.duration());
        }
        return joined(inside);
    }

    private static boolean isPair(List<?> list) {
        return list.size() == 2 && list.get(0) instanceof Number && list.get(1) instanceof Number;
    }

    private List<Span> one(Object said) {
        if (said instanceof List<?> pair && isPair(pair)) {
            return List.of(
                    between(said, times.time(String.valueOf(pair.get(0))), times.time(String.valueOf(pair.get(1)))));
        }
        if (said instanceof Map<?, ?> map) {
            Object start = map.get("start");
            Object end = map.get("end");
            return List.of(between(
                    said,
                    start == null ? Time.ZERO : times.time(start),
                    end == null ? project.duration() : times.time(end)));
        }
        List<Span> found = ofText(String.valueOf(said).strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            throw new Refusal(said + " is no stretch of this show; give one as 0:30-1:00, \"all\", or two of these"
                    + " with \"to\" between: " + times.ways());
        }
        return found;
    }

    private List<Span> ofText(String said) {
        String plain = said.replaceFirst("^(?:in|over|during|throughout|on|for|within|while)\\s+", "")
                .replaceFirst("^the\\s+", "");
        if (plain.matches(
                "all|always|everything|everywhere|whole|whole (?:show|song|thing)|(?:entire )?(?:show|song)|entire (?:show|song)")) {
            return List.of(between(said, Time.ZERO, project.duration()));
        }
        if (plain.matches("selection|selected|selected range|selected segments?")) {
            return selectedSpans();
        }
        Matcher counted = COUNTED.matcher(plain);
        if (counted.matches()) {
            return counted(said, counted);
        }
        List<Span> named = named(plain);
        if (!named.isEmpty()) {
            return named;
        }
        Matcher lasting = LASTING.matcher(plain);
        if (lasting.matches()) {
            Time start = times.time(lasting.group(1));
            Time length = times.distance(Double.parseDouble(lasting.group(2)), lasting.group(3), start);
            return List.of(between(said, start, start.plus(length)));
        }
        return ends(said, plain);
    }

    private List<Span> ends(String said, String plain) {
        Matcher between = BETWEEN.matcher(plain);
        Matcher dash = DASH.matcher(plain);
        Matcher found = between.matches() ? between : dash.matches() ? dash : null;
        if (found != null) {
            Time start = times.find(found.group(1));
            Time end = end(found.group(2));
            if (start != null && end != null) {
                times.time(found.group(1));
                return List.of(between(said, start, end));
            }
        }
        if (plain.matches("(?:from|after|since) .+")) {
            Time start = times.find(plain.replaceFirst("^\\S+\\s+", "").replaceFirst("\\s+on$", ""));
            return start == null ? List.of() : List.of(between(said, start, project.duration()));
        }
        if (plain.matches("(?:to|until|till|before|up to) .+")) {
            Time end = times.find(plain.replaceFirst("^(?:up to|\\S+)\\s+", ""));
            return end == null ? List.of() : List.of(between(said, Time.ZERO, end));
        }
        return List.of();
    }

    /** As the end of a stretch a section means its end, not its start. */
    private @Nullable Time end(String said) {
        List<SpokenMarks.Named> named = marks.find(said);
        return named.isEmpty() ? times.find(said) : named.getFirst().end();
    }

    private List<Span> counted(String said, Matcher counted) {
        int first = Integer.parseInt(counted.group(2));
        int last = counted.group(3) == null ? first : Integer.parseInt(counted.group(3));
        String unit = counted.group(1).startsWith("beat") ? "beat " : "bar ";
        Time start = times.time(unit + first);
        Time end = times.find(unit + (last + 1));
        if (end == null && last > first) {
            times.time(unit + last);
        }
        return List.of(between(said, start, end == null ? project.duration() : end));
    }

    private List<Span> named(String plain) {
        List<Span> spans = new ArrayList<>();
        for (SpokenMarks.Named one : marks.find(plain)) {
            if (one.start().isBefore(one.end())) {
                spans.add(new Span(one.start(), one.end()));
            }
        }
        return spans;
    }

    private List<Span> selectedSpans() {
        Span range = selected.span();
        if (range != null) {
            return List.of(range);
        }
        List<Span> spans = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (selected.segments().contains(segment.id())) {
                    spans.add(segment.span());
                }
            }
        }
        if (spans.isEmpty()) {
            throw new Refusal("nothing is selected; give a stretch as 0:30-1:00, or ask what is meant");
        }
        return spans;
    }

    private Span between(Object said, Time start, Time end) {
        if (!start.isBefore(end)) {
            throw new Refusal(said + " ends at " + end + ", not after its start at " + start);
        }
        if (!start.isBefore(project.duration()) || end.isAfter(project.duration())) {
            throw new Refusal(said + " is not in the show, which lasts from 0 to " + project.duration());
        }
        return new Span(start, end);
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::start));
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            // Sections that touch stay two; only what overlaps becomes one.
            if (last != null && span.start().isBefore(last.end())) {
                joined.set(joined.size() - 1, new Span(last.start(), Time.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
