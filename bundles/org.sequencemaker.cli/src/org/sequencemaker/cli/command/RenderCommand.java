package org.sequencemaker.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.Command;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.cli.Installed;
import org.sequencemaker.cli.Progress;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.cli.picture.ShowPicture;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import picocli.CommandLine.Model.CommandSpec;

/** Draws a project as the editor's timeline shows it. */
public final class RenderCommand implements Command {
    private static final int WIDTH = 1600;

    private final KnownFormats formats;

    public RenderCommand(Installed installed) {
        this.formats = new KnownFormats(installed);
    }

    @Override
    public CommandSpec spec() {
        return CommandSpecs.command(this, "render", "Draw a project's timelines into a picture.")
                .argument("PROJECT", "The project; \"demo\" for the demo project.")
                .argument("OUT.png", "The picture. An older one is replaced.")
                .option("--width", "PIXELS", "Width, " + WIDTH + " if left out.")
                .option("--height", "PIXELS", "Height; what it takes to show every timeline if left out.")
                .option("--from", "TIME", "First time to show, such as 1:02.5 or 62.5.")
                .option("--to", "TIME", "Time to show up to.")
                .flag("--dark", "Light on dark.")
                .build();
    }

    @Override
    public ExitCode run(Arguments arguments, Console console) throws CodecException, IOException {
        int width = arguments
                .number("--width", ShowPicture.LEAST_WIDTH, ShowPicture.MOST, "a width in pixels")
                .orElse(WIDTH);
        var height = arguments.number("--height", ShowPicture.LEAST_HEIGHT, ShowPicture.MOST, "a height in pixels");
        Time from = arguments.time("--from");
        Time to = arguments.time("--to");
        Path out = arguments.path(1);
        if (!out.toString().endsWith(".png")) {
            throw new UsageException("the picture is a PNG; give it a name that ends with .png, not " + out);
        }
        InputShow show = InputShow.readAloud(arguments, 0, formats, console);
        OutputFiles output = new OutputFiles(show.source().path());
        output.check(out);
        ShowPicture picture = new ShowPicture(show.project(), arguments.flag("--dark"));
        try (Progress progress = new Progress(console)) {
            progress.doing("drawing " + show.source().name());
            Span part = part(show.project(), from, to);
            ShowPicture.Drawn drawn = picture.png(width, height.orElse(picture.fullHeight()), part);
            if (!drawn.hasText()) {
                console.warn("there are no fonts on this system, so the picture is without text;"
                        + " install fontconfig and a font such as DejaVu");
            }
            output.write(out, drawn.png());
        }
        return ExitCode.GOOD;
    }

    private static @Nullable Span part(Project project, @Nullable Time from, @Nullable Time to) {
        if (from == null && to == null) {
            return null;
        }
        Time start = from == null ? Time.ZERO : from;
        Time end = to == null ? project.duration() : to;
        if (!start.isBefore(end)) {
            throw new UsageException(
                    "--from %s is not before %s %s".formatted(start, to == null ? "the show's end at" : "--to", end));
        }
        return new Span(start, end);
    }
}
