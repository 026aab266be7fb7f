package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.beat.BarPlan;
import org.sequencemaker.model.beat.BarPlan.Stretch;
import org.sequencemaker.model.beat.Beats;
import org.sequencemaker.model.beat.Onset;
import org.sequencemaker.model.beat.Retracking;
import org.sequencemaker.model.beat.Taps;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.mark.MarkTrack.Kind;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * Puts the beats of a project right: those of its first track of beats. The first track of downbeats follows, with as many
 * beats in each bar as before, and so do ends of segments that are tied to marks of either.
 */
public final class BeatEdits {
    /** Beats in a bar where nothing else is known. */
    public static final int USUAL_BAR = 4;

    /** A beat and a downbeat no further apart are the same moment. */
    private static final Time SAME = Time.ofMillis(40);

    private static final int NEIGHBOURS = 4;
    private static final Rgb BEAT_COLOUR = new Rgb(255, 120, 120);
    private static final Rgb BAR_COLOUR = new Rgb(224, 86, 43);

    private BeatEdits() {}

    /** Returns the track whose beats are put right; null if there is none. */
    public static @Nullable MarkTrack track(Project project, Kind kind) {
        return project.markTracks().stream()
                .filter(track -> track.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    /** Moves all beats by a distance, which may be negative. */
    public static Project shift(Project project, Time by) {
        return change(project, beats -> Beats.shifted(beats, by));
    }

    /** Makes the tempo twice as fast. */
    public static Project doubleTempo(Project project) {
        return change(project, Beats::doubled);
    }

    /** Makes the tempo half as fast; the first downbeat, or else the first beat, stays. */
    public static Project halveTempo(Project project) {
        List<Mark> beats = beats(project);
        if (beats.isEmpty()) {
            throw none();
        }
        int kept = Math.max(0, firstDownbeat(project, beats));
        MarkId id = beats.get(kept).id();
        return change(project, all -> Beats.halved(all, id));
    }

    /** Moves one beat; its neighbours go along, less and less. */
    public static Project moveBeat(Project project, MarkId which, Time to) {
        return change(project, beats -> Beats.moved(beats, which, to, NEIGHBOURS));
    }

    /**
     * Says where bars begin. Makes a track of downbeats if there is none.
     *
     * @param length beats in a bar, 1 to 16
     * @param downbeat where one bar begins; the nearest beat is taken
     */
    public static Project setBars(Project project, int length, Time downbeat) {
        if (length < 1 || length > 16) {
            throw new Refusal("a bar has 1 to 16 beats, not " + length);
        }
        List<Mark> beats = beats(project);
        if (beats.isEmpty()) {
            throw none();
        }
        int first = Beats.nearest(beats, downbeat);
        return withBars(project, project, beats, new BarPlan(List.of(new Stretch(first, length))).places(beats.size()));
    }

    /**
     * Says where bars begin in a stretch of the song; before and after it they stay as they are. So a song may change its metre,
     * or have an extra bar.
     *
     * @param length beats in a bar, 1 to 16
     * @param downbeat where one bar begins; the nearest beat of the stretch is taken
     */
    public static Project setBars(Project project, int length, Time downbeat, Span stretch) {
        if (length < 1 || length > 16) {
            throw new Refusal("a bar has 1 to 16 beats, not " + length);
        }
        List<Mark> beats = beats(project);
        int from = firstFrom(beats, stretch.start().minus(SAME));
        int to = firstFrom(beats, stretch.end());
        if (from >= to) {
            throw new Refusal("there are no beats in this stretch");
        }
        TreeSet<Integer> places = new TreeSet<>(plan(project, beats).places(beats.size()));
        places.subSet(from, to).clear();
        int first = Math.clamp(Beats.nearest(beats, downbeat), from, to - 1);
        for (int place = from + Math.floorMod(first - from, length); place < to; place += length) {
            places.add(place);
        }
        return withBars(project, project, beats, new ArrayList<>(places));
    }

    private static int firstFrom(List<Mark> beats, Time time) {
        int place = 0;
        while (place < beats.size() && beats.get(place).time().isBefore(time)) {
            place++;
        }
        return place;
    }

    private static BarPlan plan(Project project, List<Mark> beats) {
        MarkTrack bars = track(project, Kind.DOWNBEAT);
        return BarPlan.of(beats, bars == null ? List.of() : bars.marks(), barLength(project));
    }

    /** Puts tapped beats in the place of those in the stretch that was tapped. Makes a track of beats if there is none. */
    public static Project tap(Project project, List<Time> taps) {
        List<Time> tapped = Taps.beats(taps);
        Project with = withTrack(project, Kind.BEAT);
        Time reach = tapped.get(1).minus(tapped.get(0)).scaled(1, 2);
        Time from = tapped.getFirst().minus(reach);
        Time to = tapped.getLast().plus(reach);
        return change(with, beats -> {
            List<Mark> found = new ArrayList<>();
            beats.stream()
                    .filter(beat -> beat.time().isBefore(from) || beat.time().isAfter(to))
                    .forEach(found::add);
            tapped.forEach(time -> found.add(Mark.at(time, "")));
            return known(beats, found, reach);
        });
    }

    /** Keeps the beats in a stretch and follows them anew into the rest of the song. */
    public static Project retrack(Project project, Span right, List<Onset> onsets) {
        return change(project, beats -> {
            List<Mark> kept =
                    beats.stream().filter(beat -> right.contains(beat.time())).toList();
            Map<Time, Mark> byTime = new HashMap<>();
            kept.forEach(beat -> byTime.put(beat.time(), beat));
            List<Mark> found =
                    Retracking.around(kept.stream().map(Mark::time).toList(), onsets, project.duration()).stream()
                            .map(time -> byTime.getOrDefault(time, Mark.at(time, "")))
                            .toList();
            return known(beats, found, Beats.interval(kept).scaled(1, 3));
        });
    }

    /** Puts what an analysis has found in the place of what is there; each kind that it knows. */
    public static Project putFound(Project project, Map<Kind, List<Mark>> found) {
        Project next = project;
        for (Map.Entry<Kind, List<Mark>> entry : found.entrySet()) {
            Project with = withTrack(next, entry.getKey());
            MarkTrack track = known(with, entry.getKey());
            next = with.withMarkTrack(track.id(), now -> now.withFound(entry.getValue(), SAME));
        }
        return MarkEdits.following(project, next);
    }

    /** Returns how many beats are in most bars; {@link #USUAL_BAR} if nobody has said. */
    public static int barLength(Project project) {
        MarkTrack bars = track(project, Kind.DOWNBEAT);
        MarkTrack beats = track(project, Kind.BEAT);
        if (bars == null
                || beats == null
                || bars.marks().size() < 2
                || beats.marks().size() < 2) {
            return USUAL_BAR;
        }
        double ratio = (double) Beats.interval(bars.marks()).micros()
                / Beats.interval(beats.marks()).micros();
        return (int) Math.clamp(Math.round(ratio), 1, 16);
    }

    private static Project change(Project project, UnaryOperator<List<Mark>> how) {
        List<Mark> before = beats(project);
        List<Stretch> plan = plan(project, before).stretches();
        List<Mark> after = how.apply(before);
        MarkTrack track = known(project, Kind.BEAT);
        Project next = project.withMarkTrack(track.id(), now -> now.withMarks(after));
        if (plan.isEmpty() || after.isEmpty()) {
            return MarkEdits.following(project, next);
        }
        List<MarkId> ids = after.stream().map(Mark::id).toList();
        List<Stretch> moved = new ArrayList<>();
        for (Stretch stretch : plan) {
            Mark beat = before.get(stretch.first());
            int known = ids.indexOf(beat.id());
            int first = known >= 0 ? known : Beats.nearest(after, beat.time());
            if (moved.isEmpty() || first > moved.getLast().first()) {
                moved.add(new Stretch(first, stretch.length()));
            }
        }
        return withBars(project, next, before, new BarPlan(moved).places(after.size()));
    }

    /** Lets bars begin at these beats of {@code next}; a downbeat on a beat that was there before keeps its id. */
    private static Project withBars(Project project, Project next, List<Mark> before, List<Integer> places) {
        Project with = withTrack(next, Kind.DOWNBEAT);
        MarkTrack bars = known(with, Kind.DOWNBEAT);
        List<Mark> beats = known(with, Kind.BEAT).marks();
        Map<MarkId, Mark> old = new HashMap<>();
        for (Mark bar : bars.marks()) {
            if (!before.isEmpty()) {
                Mark beat = before.get(Beats.nearest(before, bar.time()));
                old.put(beat.id(), bar);
            }
        }
        List<Mark> found = new ArrayList<>();
        for (int i : places) {
            String label = String.valueOf(found.size() + 1);
            Mark known = old.get(beats.get(i).id());
            Time time = beats.get(i).time();
            found.add(
                    known == null ? Mark.at(time, label) : known.withTime(time).withLabel(label));
        }
        return MarkEdits.following(project, with.withMarkTrack(bars.id(), now -> now.withMarks(found)));
    }

    private static int firstDownbeat(Project project, List<Mark> beats) {
        MarkTrack bars = track(project, Kind.DOWNBEAT);
        if (bars == null || bars.marks().isEmpty() || beats.isEmpty()) {
            return -1;
        }
        return Beats.nearest(beats, bars.marks().getFirst().time());
    }

    private static List<Mark> known(List<Mark> before, List<Mark> found, Time tolerance) {
        return new MarkTrack("-", "-", Kind.BEAT, BEAT_COLOUR, before)
                .withFound(found, tolerance)
                .marks();
    }

    private static List<Mark> beats(Project project) {
        return known(project, Kind.BEAT).marks();
    }

    private static MarkTrack known(Project project, Kind kind) {
        MarkTrack track = track(project, kind);
        if (track == null) {
            throw none();
        }
        return track;
    }

    private static Refusal none() {
        return new Refusal("there are no beats yet: analyze the song, or tap along with it");
    }

    private static Project withTrack(Project project, Kind kind) {
        if (track(project, kind) != null) {
            return project;
        }
        List<MarkTrack> next = new ArrayList<>(project.markTracks());
        next.add(
                switch (kind) {
                    case BEAT -> new MarkTrack("beats", "Beats", kind, BEAT_COLOUR, List.of());
                    case DOWNBEAT -> new MarkTrack("bars", "Bars", kind, BAR_COLOUR, List.of());
                    case SECTION -> new MarkTrack("sections", "Sections", kind, new Rgb(122, 92, 255), List.of());
                    case ONSET -> new MarkTrack("onsets", "Onsets", kind, new Rgb(120, 200, 160), List.of());
                    case LYRIC -> new MarkTrack("words", "Words", kind, new Rgb(90, 170, 255), List.of());
                    case TAP -> new MarkTrack("taps", "Taps", kind, new Rgb(200, 200, 80), List.of());
                    case OWN -> new MarkTrack("found", "Found", kind, new Rgb(160, 160, 160), List.of());
                });
        return project.withMarkTracks(next);
    }
}
