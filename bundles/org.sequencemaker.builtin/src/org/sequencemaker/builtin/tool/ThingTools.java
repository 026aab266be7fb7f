package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.MarkEdits;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.PaletteEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.PaletteBinding;

/** Palettes, marks and notes. */
public final class ThingTools {
    private ThingTools() {}

    /** Makes a palette, or changes colours of one; segments bound to them follow. */
    public static final class SetPalette implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            String name = call.text("name");
            List<ToolCall> entries = call.objects("entries");
            context.edit("Palette " + name, project -> changed(project, name, entries));
            return ToolResult.of("the palette \"" + name + "\" has " + Words.count(entries.size(), "colour") + " set");
        }

        private static Project changed(Project project, String name, List<ToolCall> entries) {
            Project next = project;
            Palette palette = find(project, name);
            if (palette == null) {
                palette = new Palette(
                        "palette-" + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-"), name, List.of());
                if (project.palette(palette.id()) != null) {
                    palette =
                            new Palette(palette.id() + "-" + (project.palettes().size() + 1), name, List.of());
                }
                List<Palette> all = new ArrayList<>(project.palettes());
                all.add(palette);
                next = project.withPalettes(all);
            }
            for (ToolCall entry : entries) {
                next = with(next, palette.id(), entry.text("name"), entry.colour("colour"));
            }
            return next;
        }

        private static Project with(Project project, String id, String name, Rgb colour) {
            Palette palette = project.palette(id);
            if (palette == null) {
                throw new Refusal("there is no palette " + id);
            }
            for (Palette.Entry entry : palette.entries()) {
                if (entry.name().equalsIgnoreCase(name)) {
                    return PaletteEdits.recolour(project, new PaletteBinding(id, entry.id()), colour);
                }
            }
            List<Palette.Entry> entries = new ArrayList<>(palette.entries());
            entries.add(new Palette.Entry("e" + (entries.size() + 1), name, colour));
            Palette more = new Palette(id, palette.name(), entries, palette.kept());
            return project.withPalettes(project.palettes().stream()
                    .map(one -> one.id().equals(id) ? more : one)
                    .toList());
        }

        private static @Nullable Palette find(Project project, String name) {
            return project.palettes().stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Sets marks. */
    public static final class AddMarks implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            String name = call.text("track");
            List<Time> times = call.items("times", Time.class);
            String label = call.has("label") ? call.text("label") : "";
            context.edit("Set marks", project -> {
                List<Mark> added =
                        times.stream().map(time -> Mark.at(time, label)).toList();
                MarkTrack track = MarkTimes.track(project, name.toLowerCase(Locale.ROOT));
                if (track != null) {
                    return MarkEdits.change(project, track.id(), old -> old.withMarks(with(old.marks(), added)));
                }
                List<MarkTrack> tracks = new ArrayList<>(project.markTracks());
                String id = "marks-" + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
                tracks.add(new MarkTrack(id, name, MarkTrack.Kind.OWN, new Rgb(230, 190, 80), added));
                return project.withMarkTracks(tracks);
            });
            return ToolResult.of("set " + Words.count(times.size(), "mark") + " in \"" + name + "\"");
        }

        private static List<Mark> with(List<Mark> old, List<Mark> added) {
            List<Mark> all = new ArrayList<>(old);
            all.addAll(added);
            return all;
        }
    }

    /** Takes marks away. */
    public static final class RemoveMarks implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            MarkTrack track =
                    MarkTimes.track(context.project(), call.text("track").toLowerCase(Locale.ROOT));
            if (track == null) {
                throw new Refusal("there are no marks " + call.text("track"));
            }
            List<Span> when = call.spans("when");
            context.edit(
                    "Remove marks",
                    project -> MarkEdits.change(
                            project,
                            track.id(),
                            old -> old.withMarks(old.marks().stream()
                                    .filter(mark -> when.stream().noneMatch(span -> span.contains(mark.time())))
                                    .toList())));
            MarkTrack after = context.project().markTrack(track.id());
            int left = after == null ? 0 : after.marks().size();
            return ToolResult.of("removed " + Words.count(track.marks().size() - left, "mark"));
        }
    }

    /** Writes a note. */
    public static final class AddNote implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            String id = "note-" + Long.toString(System.nanoTime(), 36);
            Note note = new Note(id, call.time("at"), call.text("text"), Note.DEFAULT_COLOUR, "", "", Kept.NOTHING);
            context.edit("Add note", project -> {
                List<Note> notes = new ArrayList<>(project.notes());
                notes.add(note);
                notes.sort(Comparator.comparing(Note::time));
                return project.withNotes(notes);
            });
            return ToolResult.of("noted at " + note.time());
        }
    }

    /** Takes notes away. */
    public static final class RemoveNotes implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            List<Span> when = call.spans("when");
            int before = context.project().notes().size();
            Project after = context.edit(
                    "Remove notes",
                    project -> project.withNotes(project.notes().stream()
                            .filter(note -> when.stream().noneMatch(span -> span.contains(note.time())))
                            .toList()));
            return ToolResult.of("removed " + Words.count(before - after.notes().size(), "note"));
        }
    }
}
