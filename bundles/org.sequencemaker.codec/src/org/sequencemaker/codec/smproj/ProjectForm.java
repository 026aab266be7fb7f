package org.sequencemaker.codec.smproj;

import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonLayout;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** The object that is the whole file. */
final class ProjectForm {
    /** Under this name, which no field has, the project keeps how its file was laid out. */
    static final String LAYOUT = "";

    private ProjectForm() {}

    static Fields fields(Project project, String fileName) {
        return fields(project, fileName, TimelineForm.list(project.timelines()));
    }

    static Fields fields(Project project, String fileName, Part timelines) {
        return new Fields(project.kept())
                .required(
                        "metadata",
                        MetadataForm.fields(project.metadata(), fileName),
                        MetadataForm.isDefault(project.metadata(), fileName))
                .required(
                        "settings",
                        SettingsForm.fields(project.settings(), lastEnd(project)),
                        project.settings().equals(Settings.DEFAULT))
                .required("timelines", timelines, project.timelines().isEmpty())
                .required(
                        "audio",
                        AudioForm.fields(project.audio()),
                        project.audio().equals(AudioReference.NONE))
                .required(
                        "lyrics",
                        LyricsForm.fields(project.lyrics()),
                        project.lyrics().equals(Lyrics.NONE))
                .required(
                        "notes", NoteForm.list(project.notes()), project.notes().isEmpty())
                .optional(
                        "llm_customization",
                        AssistantForm.fields(project.assistant()),
                        project.assistant().equals(AssistantSettings.NONE))
                .optional(
                        "markTracks",
                        MarksForm.list(project.markTracks()),
                        project.markTracks().isEmpty())
                .optional(
                        "palettes",
                        PaletteForm.list(project.palettes()),
                        project.palettes().isEmpty());
    }

    private static Time lastEnd(Project project) {
        return project.timelines().stream()
                .map(timeline -> timeline.segments().end())
                .reduce(Time.ZERO, Time::max);
    }

    static JsonLayout layout(Project project) {
        String text = project.kept().taken().get(LAYOUT);
        return text == null ? JsonLayout.PREDECESSOR : JsonLayout.parse(text);
    }
}
