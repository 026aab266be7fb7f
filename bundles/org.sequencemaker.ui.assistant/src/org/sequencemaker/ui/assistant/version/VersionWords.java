package org.sequencemaker.ui.assistant.version;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.history.version.Comparison;
import org.sequencemaker.history.version.Reason;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.ui.proposal.Turns;

/** Versions in words for people. */
final class VersionWords {
    private final DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.MEDIUM)
            .withZone(ZoneId.systemDefault());
    private final Turns turns;
    private final Map<Version, String> searched = new HashMap<>();

    VersionWords(Turns turns) {
        this.turns = turns;
    }

    /** Returns number, time, reason, origin and size. */
    String[] row(Version version) {
        return new String[] {
            String.valueOf(version.number()),
            times.format(version.time()),
            version.isNamed()
                    ? "“" + version.occasion().name() + "”"
                    : version.occasion().reason().words(),
            origin(version),
            version.size().words()
        };
    }

    /** @param wanted in lower case */
    boolean fits(Version version, String wanted) {
        // There may be ten thousand, and each letter that is typed asks all of them.
        return searched.computeIfAbsent(
                        version, one -> String.join("\n", row(one)).toLowerCase(Locale.ROOT))
                .contains(wanted);
    }

    private String origin(Version version) {
        String turn = version.occasion().origin();
        Reason reason = version.occasion().reason();
        if (turn.isEmpty()) {
            return reason == Reason.BEFORE_RESTORE ? Messages.ORIGIN_RESTORE.text() : Messages.ORIGIN_HAND.text();
        }
        String prompt = turns.prompt(turn);
        return prompt == null ? Messages.ORIGIN_TURN.text() : Messages.ORIGIN_PROMPT.text(prompt.strip());
    }

    static String[] row(Comparison.Row row) {
        String name = row.before() == null
                ? Messages.TIMELINE_NEW.text(row.name())
                : row.after() == null ? Messages.TIMELINE_GONE.text(row.name()) : row.name();
        return new String[] {
            name, String.valueOf(row.added()), String.valueOf(row.removed()), String.valueOf(row.changed())
        };
    }

    /** Returns what besides segments would change, a line each, if one show became the other. */
    static List<String> others(Comparison comparison) {
        List<String> others = new ArrayList<>();
        for (Comparison.Row row : comparison.timelines()) {
            if (row.before() == null) {
                others.add(Messages.OTHER_COMES.text(row.name()));
            } else if (row.after() == null) {
                others.add(Messages.OTHER_GOES.text(row.name()));
            }
        }
        others.addAll(besides(comparison));
        return others;
    }

    /** Returns what besides the timelines differs; what was said to the assistant stays as it is and does not count. */
    static List<String> besides(Comparison comparison) {
        return comparison.others().stream()
                .filter(other -> !other.equals("assistant"))
                .toList();
    }
}
