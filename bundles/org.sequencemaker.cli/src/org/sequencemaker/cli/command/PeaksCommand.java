package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.cli.picture.WaveformPicture;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.time.Time;
import picocli.CommandLine.Model.CommandSpec;

/** Draws the waveform of a song. */
public final class PeaksCommand implements Command {
    private static final int WIDTH = 1600;
    private static final int CHANNEL_HEIGHT = 160;
    private static final int MOST = 16_000;

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "peaks", "Draw the waveform of a song into a picture.")
                .argument("SONG", "A sound file: WAV, AIFF, FLAC, MP3, Ogg, Opus, M4A.")
                .argument("OUT.png", "The picture. An older one is replaced.")
                .option("--width", "PIXELS", "Width, " + WIDTH + " if left out.")
                .option("--height", "PIXELS", "Height, " + CHANNEL_HEIGHT + " a channel if left out.")
                .option("--from", "TIME", "First time to show, such as 1:02.5 or 62.5.")
                .option("--to", "TIME", "Time to show up to.")
                .flag("--bands", "Colours by what sounds: lows red, mids green, highs blue.")
                .flag("--dark", "Light on dark.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        Path song = arguments.path(0);
        Path out = arguments.path(1);
        if (!out.toString().endsWith(".png")) {
            throw new UsageException("the picture is a PNG; give it a name that ends with .png, not " + out);
        }
        int width = arguments.number("--width", 16, MOST, "a width in pixels").orElse(WIDTH);
        var height = arguments.number("--height", 16, MOST, "a height in pixels");
        Time from = arguments.time("--from");
        Time to = arguments.time("--to");
        OutputFiles output = new OutputFiles(song);
        output.check(out);
        Waveform waveform;
        try (SongWork work = new SongWork(song, console)) {
            Path pcm = work.decoded();
            waveform = Waveform.open(work.result(heard -> work.worker().peaks(pcm, heard)));
        }
        double first = from == null ? 0 : frame(from, waveform);
        double last = to == null ? waveform.frames() : frame(to, waveform);
        if (first >= last) {
            throw new UsageException(
                    "there is nothing to show from %s to %s".formatted(word(from, "the start"), word(to, "the end")));
        }
        int high = height.orElse(Math.min(MOST, CHANNEL_HEIGHT * waveform.channels()));
        WaveformPicture picture = new WaveformPicture(waveform, arguments.flag("--bands"), arguments.flag("--dark"));
        output.write(out, picture.png(width, high, first, last));
        return ExitCode.GOOD;
    }

    private static double frame(Time time, Waveform waveform) {
        return time.micros() / 1e6 * waveform.rate();
    }

    private static String word(@Nullable Time time, String otherwise) {
        return time == null ? otherwise : time.toString();
    }
}
