package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.protocol.PcmFile;
import org.sequencemaker.builtin.audio.SongReport;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.time.Time;
import picocli.CommandLine.Model.CommandSpec;

/** Listens to a song and says what is in it: tempo, beats, bars, sections and the rest. */
public final class AnalyzeCommand implements Command {
    /** What may be asked for, and the subject of the audio worker that knows it. */
    private static final Map<String, String> FEATURES = Map.ofEntries(
            Map.entry("tempo", "rhythm"),
            Map.entry("beats", "rhythm"),
            Map.entry("downbeats", "rhythm"),
            Map.entry("meter", "rhythm"),
            Map.entry("rhythm", "rhythm"),
            Map.entry("onsets", "onsets"),
            Map.entry("sections", "form"),
            Map.entry("events", "form"),
            Map.entry("form", "form"),
            Map.entry("key", "key"),
            Map.entry("chroma", "key"),
            Map.entry("energy", "series"),
            Map.entry("series", "series"),
            Map.entry("melody", "melody"));

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "analyze", "Listen to a song and say its tempo, beats, bars, sections.")
                .argument("SONG", "A sound file: WAV, AIFF, FLAC, MP3, Ogg, Opus, M4A.")
                .flag("--json", "Print JSON, and nothing else.")
                .option("--out", "FILE", "Write the JSON into this file. An older one is replaced.")
                .option("--from", "TIME", "Listen from here only, such as 1:02.5 or 62.5.")
                .option("--to", "TIME", "Listen up to here only.")
                .option(
                        "--features",
                        "LIST",
                        "Only these, parted by commas: tempo, beats, downbeats, meter, onsets, sections, events, key,"
                                + " chroma, energy, melody.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Path song = arguments.path(0);
        String subjects = subjects(arguments.text("--features"));
        Time from = arguments.time("--from");
        Time to = arguments.time("--to");
        if (from != null && to != null && !from.isBefore(to)) {
            throw new UsageException("--from %s is not before --to %s".formatted(from, to));
        }
        String outName = arguments.text("--out");
        OutputFiles output = new OutputFiles(song);
        if (outName != null) {
            output.check(arguments.path(outName));
        }
        Path report = listen(song, subjects, from, to, console);
        if (outName != null) {
            Path out = arguments.path(outName);
            output.write(out, (Files.readString(report) + "\n").getBytes(StandardCharsets.UTF_8));
            if (!arguments.flag("--json")) {
                console.say(out.toString());
            }
        }
        if (arguments.flag("--json")) {
            console.print(Files.readString(report) + "\n");
        } else if (outName == null) {
            SongWords.print(String.valueOf(song.getFileName()), SongReport.read(report), console);
        }
        return ExitCode.GOOD;
    }

    private static Path listen(Path song, String subjects, @Nullable Time from, @Nullable Time to, Console console)
            throws IOException {
        try (SongWork work = new SongWork(song, console)) {
            Path pcm = work.decoded();
            PcmFile head;
            try (FileChannel file = FileChannel.open(pcm)) {
                head = PcmFile.read(file);
            }
            long first = from == null ? 0 : frame(from, head);
            if (first > 0 && first >= head.frames()) {
                throw new UsageException("--from %s is behind the end of the song".formatted(from));
            }
            long last = to == null ? -1 : frame(to, head);
            return work.result(heard -> work.worker().analyse(pcm, subjects, first, last, heard));
        }
    }

    private static long frame(Time time, PcmFile head) {
        return Math.round(time.micros() / 1e6 * head.rate());
    }

    private static String subjects(@Nullable String list) {
        Set<String> result = new LinkedHashSet<>();
        for (String word : list == null ? new String[0] : list.split(",")) {
            String subject = FEATURES.get(word.strip().toLowerCase(Locale.ROOT));
            if (subject == null) {
                throw new UsageException(
                        "--features: \"" + word.strip() + "\" is none of tempo, beats, downbeats, meter,"
                                + " onsets, sections, events, key, chroma, energy, melody");
            }
            result.add(subject);
        }
        return String.join(",", result);
    }
}
