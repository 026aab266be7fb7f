package org.sequencemaker.model.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * A whole show: what is saved in one file. Every timeline is as long as the show, and ids are unique.
 *
 * @param metadata name and dates
 * @param settings length of the show, refresh rate
 * @param timelines one per prop, in the user's order
 * @param markTracks in the user's order
 * @param notes by time
 * @param lyrics words of the song
 * @param palettes in the user's order
 * @param audio the song
 * @param assistant how the assistant is set up
 * @param kept as found in the file
 */
public record Project(
        Metadata metadata,
        Settings settings,
        List<Timeline> timelines,
        List<MarkTrack> markTracks,
        List<Note> notes,
        Lyrics lyrics,
        List<Palette> palettes,
        AudioReference audio,
        AssistantSettings assistant,
        Kept kept) {
    public Project {
        timelines = List.copyOf(timelines);
        markTracks = List.copyOf(markTracks);
        notes = List.copyOf(notes);
        palettes = List.copyOf(palettes);
        Set<TimelineId> ids = new HashSet<>();
        for (Timeline timeline : timelines) {
            if (!timeline.length().equals(settings.duration())) {
                throw new IllegalArgumentException("timeline \"%s\" is %s long in a show of %s"
                        .formatted(timeline.name(), timeline.length(), settings.duration()));
            }
            if (!ids.add(timeline.id())) {
                throw new IllegalArgumentException("two timelines have the id " + timeline.id());
            }
        }
    }

    /** Returns a new show without timelines. */
    public static Project empty(String name, Settings settings) {
        return new Project(
                Metadata.named(name),
                settings,
                List.of(),
                List.of(),
                List.of(),
                Lyrics.NONE,
                List.of(),
                AudioReference.NONE,
                AssistantSettings.NONE,
                Kept.NOTHING);
    }

    public String name() {
        return metadata.name();
    }

    public Time duration() {
        return settings.duration();
    }

    public @Nullable Timeline timeline(TimelineId id) {
        for (Timeline timeline : timelines) {
            if (timeline.id().equals(id)) {
                return timeline;
            }
        }
        return null;
    }

    public @Nullable MarkTrack markTrack(String id) {
        for (MarkTrack track : markTracks) {
            if (track.id().equals(id)) {
                return track;
            }
        }
        return null;
    }

    public @Nullable Palette palette(String id) {
        for (Palette palette : palettes) {
            if (palette.id().equals(id)) {
                return palette;
            }
        }
        return null;
    }

    /**
     * Returns the project with one timeline changed.
     *
     * @throws Refusal if there is no such timeline
     */
    public Project withTimeline(TimelineId id, UnaryOperator<Timeline> change) {
        List<Timeline> next = new ArrayList<>(timelines);
        for (int i = 0; i < next.size(); i++) {
            Timeline timeline = next.get(i);
            if (timeline.id().equals(id)) {
                next.set(i, change.apply(timeline));
                return withTimelines(next);
            }
        }
        throw new Refusal("there is no timeline " + id + " any more");
    }

    /** Returns the project with every timeline put through a function; itself if none becomes another. */
    @SuppressWarnings("ReferenceEquality")
    public Project withEachTimeline(UnaryOperator<Timeline> change) {
        List<Timeline> next = new ArrayList<>(timelines.size());
        boolean changed = false;
        for (Timeline timeline : timelines) {
            Timeline changedTimeline = change.apply(timeline);
            changed |= changedTimeline != timeline;
            next.add(changedTimeline);
        }
        return changed ? withTimelines(next) : this;
    }

    /** Returns the project with those timelines in the place of the ones that have their ids. */
    public Project replacing(List<Timeline> changed) {
        Map<TimelineId, Timeline> byId = new HashMap<>();
        changed.forEach(timeline -> byId.put(timeline.id(), timeline));
        return withEachTimeline(timeline -> byId.getOrDefault(timeline.id(), timeline));
    }

    public Project withTimelines(List<Timeline> newTimelines) {
        return new Project(
                metadata, settings, newTimelines, markTracks, notes, lyrics, palettes, audio, assistant, kept);
    }

    /** Returns the project with one mark track changed. */
    public Project withMarkTrack(String id, UnaryOperator<MarkTrack> change) {
        if (markTrack(id) == null) {
            throw new Refusal("there is no mark track " + id + " any more");
        }
        return withMarkTracks(markTracks.stream()
                .map(track -> track.id().equals(id) ? change.apply(track) : track)
                .toList());
    }

    public Project withMarkTracks(List<MarkTrack> newTracks) {
        return new Project(metadata, settings, timelines, newTracks, notes, lyrics, palettes, audio, assistant, kept);
    }

    public Project withNotes(List<Note> newNotes) {
        return new Project(
                metadata, settings, timelines, markTracks, newNotes, lyrics, palettes, audio, assistant, kept);
    }

    public Project withLyrics(Lyrics newLyrics) {
        return new Project(
                metadata, settings, timelines, markTracks, notes, newLyrics, palettes, audio, assistant, kept);
    }

    public Project withPalettes(List<Palette> newPalettes) {
        return new Project(
                metadata, settings, timelines, markTracks, notes, lyrics, newPalettes, audio, assistant, kept);
    }

    public Project withAudio(AudioReference newAudio) {
        return new Project(
                metadata, settings, timelines, markTracks, notes, lyrics, palettes, newAudio, assistant, kept);
    }

    public Project withAssistant(AssistantSettings newAssistant) {
        return new Project(
                metadata, settings, timelines, markTracks, notes, lyrics, palettes, audio, newAssistant, kept);
    }

    public Project withMetadata(Metadata newMetadata) {
        return new Project(
                newMetadata, settings, timelines, markTracks, notes, lyrics, palettes, audio, assistant, kept);
    }

    /** Returns the project with other settings; a shorter show cuts off what lies beyond its end. */
    public Project withSettings(Settings newSettings) {
        List<Timeline> fitted = newSettings.duration().equals(settings.duration())
                ? timelines
                : timelines.stream()
                        .map(timeline -> timeline.withLength(newSettings.duration()))
                        .toList();
        return new Project(metadata, newSettings, fitted, markTracks, notes, lyrics, palettes, audio, assistant, kept);
    }
}
