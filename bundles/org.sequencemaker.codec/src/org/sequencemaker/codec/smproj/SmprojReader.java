package org.sequencemaker.codec.smproj;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonLayout;
import org.sequencemaker.codec.json.JsonValue;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Reads a project file. */
public final class SmprojReader {
    /** How the names of project files end. */
    public static final String SUFFIX = ".smproj";

    private final JsonValue root;
    private final String fileName;
    private final Loading loading = new Loading();

    private SmprojReader(JsonValue root, String fileName) {
        this.root = root;
        this.fileName = fileName;
    }

    /**
     * Reads a project.
     *
     * @return the project, with a warning for each thing that had to be changed or left out
     * @throws CodecException if it is not JSON, or not a project
     */
    public static Imported read(Source source) throws CodecException {
        JsonDocument document = JsonDocument.parse(source);
        JsonValue root = document.root();
        if (!root.has("timelines") && !root.has("settings") && !root.has("metadata")) {
            throw root.error(
                    "not a project: it has neither metadata nor settings nor timelines",
                    "If it is of another format, import it instead of opening it");
        }
        SmprojReader reader = new SmprojReader(root, source.name());
        Project project = reader.project(document.layout());
        return new Imported(project, reader.loading.warnings().list());
    }

    private Project project(JsonLayout layout) {
        TimelinesReader timelines = new TimelinesReader(root, loading);
        Settings settings = SettingsForm.read(loading.object(root, "settings"), loading);
        Time duration = timelines.duration(settings.duration());
        Project bare = new Project(
                MetadataForm.read(loading.object(root, "metadata"), fileName, loading),
                settings,
                List.of(),
                MarksForm.read(root, loading),
                NoteForm.read(root, loading),
                LyricsForm.read(loading.object(root, "lyrics"), loading),
                PaletteForm.read(root, loading),
                AudioForm.read(loading.object(root, "audio"), loading),
                AssistantForm.read(loading.object(root, "llm_customization"), loading),
                Kept.NOTHING);
        return new Project(
                bare.metadata(),
                SettingsForm.grown(settings, root.get("settings"), duration),
                timelines.timelines(duration),
                bare.markTracks(),
                bare.notes(),
                bare.lyrics(),
                bare.palettes(),
                bare.audio(),
                bare.assistant(),
                withLayout(loading.keep(root, ProjectForm.fields(bare, fileName)), layout));
    }

    private Kept withLayout(Kept kept, JsonLayout layout) {
        if (layout.equals(JsonLayout.PREDECESSOR)) {
            return kept;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        root.fields().forEach(field -> fields.put(field.name(), ""));
        fields.putAll(kept.fields());
        Map<String, String> taken = new HashMap<>(kept.taken());
        taken.put(ProjectForm.LAYOUT, layout.text());
        return new Kept(fields, taken);
    }
}
