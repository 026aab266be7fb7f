package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Balls by number from 1, by name, "1-3", "1 and 3", "odd", "last", "all", or "selection". */
final class SpokenTimelines {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})\\s*(?:-|–|to|through)\\s*(\\d{1,4})");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,4})(?:\\.0)?");
    private static final List<String> WORDS = List.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
            "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Project project;
    private final UserSelection selected;

    SpokenTimelines(Project project, UserSelection selected) {
        this.project = project;
        this.selected = selected;
    }

    List<TimelineId> timelines(Object said) {
        Set<TimelineId> meant = new LinkedHashSet<>();
        for (Object one : said instanceof List<?> list ? list : List.of(said)) {
            add(String.valueOf(one).strip(), meant);
        }
        if (meant.isEmpty()) {
            throw new Refusal("no timeline is meant; there are " + names());
        }
        return project.timelines().stream()
                .map(Timeline::id)
                .filter(meant::contains)
                .toList();
    }

    private void add(String said, Set<TimelineId> meant) {
        if (named(said, meant)) {
            return;
        }
        String plain = said.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the |only |just )", "")
                .replaceFirst("^(?:balls?|props?|timelines?)\\s*", "")
                .replaceFirst("\\s*(?:balls?|props?|timelines?)$", "")
                .strip();
        if (named(plain, meant)) {
            return;
        }
        List<TimelineId> all = project.timelines().stream().map(Timeline::id).toList();
        switch (plain) {
            case "all", "every", "everything", "both", "each", "all the", "all of them", "*", "" -> meant.addAll(all);
            case "odd", "even" -> {
                for (int i = plain.equals("odd") ? 0 : 1; i < all.size(); i += 2) {
                    meant.add(all.get(i));
                }
            }
            case "last" -> meant.addAll(all.subList(Math.max(0, all.size() - 1), all.size()));
            case "selection", "selected" -> addSelected(meant);
            default -> addNumbers(said, plain, meant);
        }
    }

    private void addNumbers(String said, String plain, Set<TimelineId> meant) {
        for (String part : plain.split("\\s*(?:,|;|&|\\+|\\band\\b)\\s*")) {
            Matcher range = RANGE.matcher(part);
            Matcher number = NUMBER.matcher(part.replaceFirst("^(?:ball|prop|timeline)\\s*", ""));
            int word = WORDS.indexOf(part);
            if (range.matches()) {
                int from = Integer.parseInt(range.group(1));
                int to = Integer.parseInt(range.group(2));
                for (int i = from; i <= Math.min(to, from + 1000); i++) {
                    meant.add(numbered(said, i));
                }
            } else if (number.matches()) {
                meant.add(numbered(said, Integer.parseInt(number.group(1))));
            } else if (word >= 0) {
                meant.add(numbered(said, word % 10 + 1));
            } else if (!named(part, meant)) {
                throw missing(said);
            }
        }
    }

    private TimelineId numbered(String said, int number) {
        if (number < 1 || number > project.timelines().size()) {
            throw missing(said);
        }
        return project.timelines().get(number - 1).id();
    }

    private boolean named(String said, Set<TimelineId> meant) {
        for (Timeline timeline : project.timelines()) {
            if (timeline.name().equalsIgnoreCase(said)) {
                meant.add(timeline.id());
                return true;
            }
        }
        return false;
    }

    private void addSelected(Set<TimelineId> meant) {
        List<TimelineId> chosen = new ArrayList<>(selected.timelines());
        for (Timeline timeline : project.timelines()) {
            for (Segment segment : timeline.segments()) {
                if (selected.segments().contains(segment.id())) {
                    chosen.add(timeline.id());
                    break;
                }
            }
        }
        if (chosen.isEmpty()) {
            throw new Refusal("nothing is selected; there are " + names());
        }
        meant.addAll(chosen);
    }

    private Refusal missing(String said) {
        return new Refusal("there is no timeline " + said + "; there are " + names());
    }

    private String names() {
        return project.timelines().stream()
                .map(timeline -> project.timelines().indexOf(timeline) + 1 + " \"" + timeline.name() + "\"")
                .collect(Collectors.joining(", ", "", " and \"all\""));
    }
}
