package org.sequencemaker.cli.command;

import java.util.List;
import java.util.Locale;
import org.sequencemaker.builtin.audio.SongReport;
import org.sequencemaker.cli.Console;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.time.Time;

/** What was found in a song, for people. */
final class SongWords {
    private SongWords() {}

    static void print(String name, SongReport report, Console console) {
        console.say(name + ": " + clock(report.number("duration")));
        List<Mark> beats = report.beats().marks();
        if (!beats.isEmpty()) {
            console.say("tempo     %s bpm, sure by %d %%"
                    .formatted(plain(report.number("tempo")), percent(report.number("tempoConfidence"))));
            console.say("beats     %d, from %s to %s"
                    .formatted(
                            beats.size(),
                            beats.getFirst().time(),
                            beats.getLast().time()));
            console.say("bars      %d of %d beats, sure by %d %%"
                    .formatted(
                            report.downbeats().marks().size(),
                            (int) report.number("meter"),
                            percent(report.number("meterConfidence"))));
        }
        if (!report.text("key", "title").isEmpty()) {
            console.say("key       " + report.text("key", "title"));
        }
        if (!report.onsets().marks().isEmpty()) {
            console.say("onsets    " + report.onsets().marks().size());
        }
        stretches("sections", report.sections().marks(), console);
        stretches("events", report.events().marks(), console);
    }

    private static void stretches(String title, List<Mark> marks, Console console) {
        if (!marks.isEmpty()) {
            console.say(title);
        }
        for (Mark mark : marks) {
            console.say("  %s to %s  %s".formatted(clock(mark.time()), clock(mark.end()), mark.label()));
        }
    }

    private static String clock(Time time) {
        return clock(time.micros() / 1e6);
    }

    private static String clock(double seconds) {
        return String.format(Locale.ROOT, "%d:%06.3f", (int) seconds / 60, seconds % 60);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
