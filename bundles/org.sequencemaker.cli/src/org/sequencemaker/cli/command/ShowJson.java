package org.sequencemaker.cli.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** A show as scripts read it; the bundle's README describes the fields. */
final class ShowJson {
    private ShowJson() {}

    static Map<String, Object> of(ShowFacts facts) {
        Project project = facts.project();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", facts.show().source().name());
        json.put("name", project.name());
        json.put("description", project.metadata().description());
        json.put("seconds", project.duration());
        json.put("refreshRate", project.settings().refreshRate());
        json.put("defaultPixels", project.settings().defaultPixels());
        Map<String, Object> song = new LinkedHashMap<>();
        song.put("state", facts.song().state().word());
        song.put("path", facts.song().path());
        song.put("seconds", project.audio().duration());
        json.put("song", song);
        json.put("timelines", facts.timelines().stream().map(ShowJson::lane).toList());
        json.put(
                "markTracks", project.markTracks().stream().map(ShowJson::track).toList());
        json.put("notes", project.notes().stream().map(ShowJson::note).toList());
        json.put("lyricWords", project.lyrics().words().size());
        json.put(
                "palettes",
                project.palettes().stream()
                        .map(palette -> named(
                                palette.name(), "colours", palette.entries().size()))
                        .toList());
        json.put("problems", facts.problems());
        return json;
    }

    private static Map<String, Object> lane(ShowFacts.Lane lane) {
        Timeline timeline = lane.timeline();
        Map<String, Object> json = named(timeline.name(), "pixels", timeline.pixels());
        json.put("segments", timeline.segments().size());
        json.put("coveredSeconds", lane.lit());
        json.put("coveredPercent", lane.coverage());
        json.put("effects", lane.effects());
        json.put("muted", timeline.view().muted());
        json.put("solo", timeline.view().solo());
        json.put("locked", timeline.view().locked());
        return json;
    }

    private static Map<String, Object> track(MarkTrack track) {
        Map<String, Object> json =
                named(track.name(), "kind", track.kind().name().toLowerCase(Locale.ROOT));
        json.put("visible", track.visible());
        json.put("marks", track.marks().size());
        return json;
    }

    private static Map<String, Object> note(Note note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("seconds", note.time());
        json.put("text", note.text());
        return json;
    }

    private static Map<String, Object> named(String name, String key, Object value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put(key, value);
        return json;
    }
}
