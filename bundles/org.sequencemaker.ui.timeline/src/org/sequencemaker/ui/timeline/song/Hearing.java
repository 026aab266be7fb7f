package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.report.SongReport;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.time.Time;

/** What the song sounds like: has it listened to when that is asked for, and keeps what was found. On the display thread only. */
public final class Hearing {
    private final SongWorker worker;
    private final Executor display;
    private final Consumer<String> problems;
    private final Runnable changed;
    private @Nullable Listening listening;
    private int songs;
    private @Nullable SongReport report;

    /**
     * @param problems gets words for people
     * @param changed is called when it is further
     */
    Hearing(SongWorker worker, Executor display, Consumer<String> problems, Runnable changed) {
        this.worker = worker;
        this.display = display;
        this.problems = problems;
        this.changed = changed;
    }

    /** How far the analysis is, in words; empty for none. */
    public String words() {
        Listening now = listening;
        return now == null ? "" : now.words();
    }

    /** Ends the analysis; nothing is marked. */
    public void stop() {
        Listening now = listening;
        if (now != null) {
            now.stop();
        }
    }

    /** There is another song. */
    void forget() {
        stop();
        songs++;
        listening = null;
        report = null;
    }

    /** Has the song listened to where that is not done yet, and goes on with what was found. */
    void withReport(LoadedSong song, Consumer<SongReport> use) {
        SongReport known = report;
        if (known != null) {
            use.accept(known);
        } else if (listening == null) {
            int mine = songs;
            Listening next = new Listening(worker.get(), song.pcm(), display, changed, (found, words) -> {
                if (mine != songs) {
                    return; // What was found is of another song.
                }
                listening = null;
                if (found != null) {
                    report = found;
                    use.accept(found);
                } else if (!words.isEmpty()) {
                    problems.accept(words);
                }
                changed.run();
            });
            listening = next;
            next.start();
            changed.run();
        }
    }

    /** What was found, as marks. */
    static Map<Kind, List<Mark>> marks(SongReport found) {
        Map<Kind, List<Mark>> marks = new EnumMap<>(Kind.class);
        List<Mark> beats = new ArrayList<>();
        for (double time : found.beats()) {
            beats.add(Mark.at(Time.ofSeconds(time), ""));
        }
        List<Mark> bars = new ArrayList<>();
        for (double time : found.downbeats()) {
            bars.add(Mark.at(Time.ofSeconds(time), String.valueOf(bars.size() + 1)));
        }
        List<Mark> sections = new ArrayList<>();
        for (SongReport.Section each : found.sections()) {
            if (each.end() > each.start()) {
                Time start = Time.ofSeconds(Math.max(0, each.start()));
                sections.add(Mark.over(start, Time.ofSeconds(each.end()).minus(start), each.label()));
            }
        }
        marks.put(Kind.BEAT, beats);
        marks.put(Kind.DOWNBEAT, bars);
        marks.put(Kind.SECTION, sections);
        return marks;
    }
}
