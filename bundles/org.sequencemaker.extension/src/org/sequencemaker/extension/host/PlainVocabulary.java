package org.sequencemaker.extension.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.ColourNames;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** The plainest way to speak: colours by name, hex or three numbers, times in seconds, timelines by number or name. */
public final class PlainVocabulary implements Vocabulary {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4}):(\\d{1,2}(?:\\.\\d{1,6})?)");

    private final Project project;

    public PlainVocabulary(Project project) {
        this.project = project;
    }

    @Override
    public Rgb colour(Object said) {
        Rgb colour = said instanceof List<?> channels ? ofChannels(channels) : ColourNames.parse(String.valueOf(said));
        if (colour == null) {
            throw new Refusal(said + " is no colour; give a name, #RRGGBB, or [red, green, blue] from 0 to 255");
        }
        return colour;
    }

    @Override
    public Time time(Object said) {
        try {
            Matcher minutes = MINUTES.matcher(String.valueOf(said).strip());
            double seconds = minutes.matches()
                    ? Integer.parseInt(minutes.group(1)) * 60 + Double.parseDouble(minutes.group(2))
                    : Double.parseDouble(String.valueOf(said));
            if (seconds >= 0) {
                return Time.ofSeconds(seconds);
            }
        } catch (IllegalArgumentException e) {
            // Told below, in the same words as for a time before the show.
        }
        throw new Refusal(said + " is no time; give seconds from 0, or minutes and seconds as 1:23.4");
    }

    @Override
    public List<TimelineId> timelines(Object said) {
        Set<TimelineId> meant = new LinkedHashSet<>();
        for (Object one : said instanceof List<?> list ? list : List.of(said)) {
            meant.addAll(ofOne(String.valueOf(one).strip()));
        }
        if (meant.isEmpty()) {
            throw new Refusal("no timeline is meant; there are " + names());
        }
        return project.timelines().stream()
                .map(Timeline::id)
                .filter(meant::contains)
                .toList();
    }

    private List<TimelineId> ofOne(String said) {
        String plain = said.toLowerCase(Locale.ROOT);
        if (plain.equals("all")) {
            return project.timelines().stream().map(Timeline::id).toList();
        }
        for (Timeline timeline : project.timelines()) {
            if (timeline.name().equalsIgnoreCase(said)) {
                return List.of(timeline.id());
            }
        }
        Matcher number =
                Pattern.compile("(?:ball |prop |timeline )?(\\d{1,4})(?:\\.0)?").matcher(plain);
        if (number.matches()) {
            int index = Integer.parseInt(number.group(1)) - 1;
            if (index >= 0 && index < project.timelines().size()) {
                return List.of(project.timelines().get(index).id());
            }
        }
        throw new Refusal("there is no timeline " + said + "; there are " + names());
    }

    private String names() {
        return project.timelines().stream()
                .map(timeline -> project.timelines().indexOf(timeline) + 1 + " \"" + timeline.name() + "\"")
                .collect(Collectors.joining(", ", "", " and \"all\""));
    }

    private static @Nullable Rgb ofChannels(List<?> channels) {
        int[] values = new int[3];
        for (int i = 0; i < 3; i++) {
            boolean whole = channels.size() == 3
                    && channels.get(i) instanceof Number number
                    && number.doubleValue() == number.intValue();
            if (!whole || !(channels.get(i) instanceof Number number)) {
                return null;
            }
            values[i] = number.intValue();
            if (values[i] < 0 || values[i] > 255) {
                return null;
            }
        }
        return new Rgb(values[0], values[1], values[2]);
    }
}
