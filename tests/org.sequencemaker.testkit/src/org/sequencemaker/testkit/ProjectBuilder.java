package org.sequencemaker.testkit;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;

/**
 * Builds a project for a test: {@code aProject().with(aTimeline("Ball 1").solid(0, 1000, RED)).build()}.
 * Without further words it is a show of ten seconds at 100 Hz. Ids are made from places, so that the
 * same words always build the same project.
 */
public final class ProjectBuilder {
    private final List<TimelineBuilder> timelines = new ArrayList<>();
    private final List<MarkTrack> markTracks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Palette> palettes = new ArrayList<>();
    private String name = "Test show";
    private Settings settings = Settings.DEFAULT.withDuration(Time.ofMillis(10_000));
    private Lyrics lyrics = Lyrics.NONE;

    private ProjectBuilder() {}

    public static ProjectBuilder aProject() {
        return new ProjectBuilder();
    }

    public ProjectBuilder named(String newName) {
        name = newName;
        return this;
    }

    public ProjectBuilder lasting(long millis) {
        settings = settings.withDuration(Time.ofMillis(millis));
        return this;
    }

    public ProjectBuilder at(int refreshRate) {
        settings = settings.withRefreshRate(refreshRate);
        return this;
    }

    public ProjectBuilder with(TimelineBuilder timeline) {
        timelines.add(timeline);
        return this;
    }

    public ProjectBuilder with(MarkTrack track) {
        markTracks.add(track);
        return this;
    }

    public ProjectBuilder with(Note note) {
        notes.add(note);
        return this;
    }

    public ProjectBuilder with(Palette palette) {
        palettes.add(palette);
        return this;
    }

    public ProjectBuilder with(Lyrics newLyrics) {
        lyrics = newLyrics;
        return this;
    }

    public Project build() {
        List<Timeline> built = new ArrayList<>();
        for (int i = 0; i < timelines.size(); i++) {
            built.add(timelines.get(i).build(i, settings.duration()));
        }
        return Project.empty(name, settings)
                .withTimelines(built)
                .withMarkTracks(markTracks)
                .withNotes(notes)
                .withPalettes(palettes)
                .withLyrics(lyrics);
    }
}
