package org.sequencemaker.codec.buddy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.Exported;
import org.sequencemaker.codec.Exported.OutputFile;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.Fields;
import org.sequencemaker.codec.json.JsonLayout;
import org.sequencemaker.codec.json.JsonPrinter;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.sequence.Runs;
import org.sequencemaker.codec.sequence.Runs.Run;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/** Writes a bundle for the companion: {@code sequence.json} and the song, zipped. */
public final class BuddyExporter implements Exporter {
    private static final String SUFFIX = ".smbuddy";

    /** What the companion plays at, whatever the project's rate. */
    private static final int RATE = 100;

    /** Bundles of the same project are the same bytes, whenever they are made. */
    private static final LocalDateTime ENTRY_DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public String id() {
        return "smbuddy";
    }

    @Override
    public String label() {
        return "Companion app bundle";
    }

    @Override
    public String suffix() {
        return SUFFIX;
    }

    @Override
    public boolean perTimeline() {
        return false;
    }

    @Override
    public Exported write(Project project, ExportOptions options) throws CodecException {
        Warnings warnings = new Warnings();
        Path song = song(project.audio(), options.projectFile());
        if (song == null && project.audio().isPresent()) {
            warnings.add("the song is not where the project says it is, so the bundle has none");
        }
        byte[] sound = song == null ? null : Source.read(song).bytes();
        String soundName = song == null ? "" : "audio" + extension(song);
        byte[] sequence = sequence(project, options, soundName, warnings);
        String name = ExportOptions.safe(project.name()) + SUFFIX;
        return new Exported(List.of(new OutputFile(name, zip(sequence, soundName, sound))), warnings.list());
    }

    private static byte[] zip(byte[] sequence, String soundName, byte @Nullable [] sound) throws CodecException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put("sequence.json", sequence, zip);
            if (sound != null) {
                put(soundName, sound, zip);
            }
        } catch (IOException e) {
            throw new CodecException(soundName, "", "cannot be put into the bundle (" + e.getMessage() + ")", "", e);
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream into) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_DATE);
        into.putNextEntry(entry);
        into.write(content);
        into.closeEntry();
    }

    private static byte[] sequence(Project project, ExportOptions options, String soundName, Warnings warnings)
            throws CodecException {
        int rate = options.rate().orElse(RATE);
        List<Fields> balls = new ArrayList<>();
        for (Timeline timeline : options.chosen(project)) {
            balls.add(ball(timeline, rate, options, warnings));
        }
        JsonPrinter out = new JsonPrinter(JsonLayout.PREDECESSOR);
        new Fields(Kept.NOTHING)
                .required("format", "\"sequence_maker_buddy\"")
                .required("version", "2")
                .required("project_name", JsonText.quote(project.name()))
                .required("audio_filename", soundName.isEmpty() ? "null" : JsonText.quote(soundName))
                .required("refresh_rate", Integer.toString(rate))
                .required("balls", printer -> printer.list(balls, ball -> ball), false)
                .print(out);
        return out.bytes();
    }

    private static Fields ball(Timeline timeline, int rate, ExportOptions options, Warnings warnings)
            throws CodecException {
        Runs runs = new Runs(timeline, rate, options.effects());
        Fields sequence = new Fields(Kept.NOTHING);
        long end = 0;
        @Nullable Rgb last = null;
        for (Run run : runs.all()) {
            if (last == null || !last.equals(run.colour())) {
                sequence.required(Long.toString(run.from()), JsonText.colour(run.colour()));
            }
            last = run.colour();
            end = run.to();
        }
        // The format has no end: a ball goes dark because its last entry is black.
        if (last == null || !last.equals(Rgb.BLACK)) {
            sequence.required(Long.toString(end), JsonText.colour(Rgb.BLACK));
        }
        runs.warn(warnings);
        return new Fields(Kept.NOTHING)
                .required("name", JsonText.quote(timeline.name()))
                .required("default_pixels", Integer.toString(timeline.pixels()))
                .required("sequence", sequence, false);
    }

    /** Finds the song: beside the project first, as the whole folder may have moved, then where it last was. */
    private static @Nullable Path song(AudioReference audio, @Nullable Path project) {
        Path folder = project == null ? null : project.toAbsolutePath().getParent();
        try {
            if (folder != null && !audio.relativePath().isEmpty()) {
                Path beside = folder.resolve(audio.relativePath()).normalize();
                if (Files.isRegularFile(beside)) {
                    return beside;
                }
            }
            Path last = Path.of(audio.absolutePath());
            return last.isAbsolute() && Files.isRegularFile(last) ? last : null;
        } catch (InvalidPathException e) {
            return null; // a path of another system
        }
    }

    private static String extension(Path song) {
        String name = String.valueOf(song.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
