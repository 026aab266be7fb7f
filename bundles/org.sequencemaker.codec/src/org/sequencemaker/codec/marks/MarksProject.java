package org.sequencemaker.codec.marks;

import java.util.List;
import java.util.Locale;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Makes a project of mark tracks. */
final class MarksProject {
    private MarksProject() {}

    static Project of(String name, List<MarkTrack> tracks) {
        Time end = tracks.stream()
                .flatMap(track -> track.marks().stream())
                .map(Mark::end)
                .reduce(Time.ZERO, Time::max);
        Time length = end.equals(Time.ZERO) ? Settings.DEFAULT.duration() : Time.min(end, Settings.MAX_DURATION);
        return Project.empty(name.isBlank() ? Metadata.UNTITLED : name, Settings.DEFAULT.withDuration(length))
                .withMarkTracks(tracks);
    }

    /** Guesses from a name what the marks of a track are. */
    static MarkTrack.Kind kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (MarkTrack.Kind kind : List.of(
                MarkTrack.Kind.DOWNBEAT,
                MarkTrack.Kind.BEAT,
                MarkTrack.Kind.ONSET,
                MarkTrack.Kind.SECTION,
                MarkTrack.Kind.LYRIC,
                MarkTrack.Kind.TAP)) {
            if (lower.contains(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        return MarkTrack.Kind.OWN;
    }

    static Rgb colour(MarkTrack.Kind kind) {
        return switch (kind) {
            case BEAT -> new Rgb(255, 120, 120);
            case DOWNBEAT -> new Rgb(255, 60, 60);
            case ONSET -> new Rgb(255, 200, 80);
            case SECTION -> new Rgb(120, 200, 120);
            case LYRIC -> new Rgb(255, 160, 220);
            case TAP -> new Rgb(120, 200, 255);
            case OWN -> new Rgb(200, 200, 200);
        };
    }
}
