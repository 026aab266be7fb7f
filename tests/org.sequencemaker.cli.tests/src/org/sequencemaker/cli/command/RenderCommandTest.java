package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.model.colour.Rgb;

class RenderCommandTest {
    @TempDir
    Path temporary = Path.of("");

    private ShowFolder folder = new ShowFolder(temporary);

    @BeforeEach
    void writeAShow() throws IOException {
        folder = new ShowFolder(temporary)
                .with(
                        "show.smproj",
                        aProject()
                                .with(aTimeline()
                                        .solid(0, 5000, new Rgb(255, 0, 0))
                                        .solid(5000, 10_000, new Rgb(0, 0, 255)))
                                .build());
    }

    @Test
    void drawsTheWholeShow() throws IOException {
        BufferedImage picture = render();
        assertEquals(1600, picture.getWidth());
        assertTrue(picture.getHeight() >= 80);
        assertTrue(shows(picture, 0xFF0000) && shows(picture, 0x0000FF));
    }

    @Test
    void sizesAreAsAskedFor() throws IOException {
        BufferedImage picture = render("--width", "640", "--height", "200");
        assertEquals(640, picture.getWidth());
        assertEquals(200, picture.getHeight());
    }

    @Test
    void onlyThePartAskedForIsShown() throws IOException {
        BufferedImage picture = render("--from", "0:06", "--to", "8.5");
        assertFalse(shows(picture, 0xFF0000));
        assertTrue(shows(picture, 0x0000FF));
        assertFalse(shows(render("--to", "4"), 0x0000FF));
    }

    @Test
    void darkIsDark() throws IOException {
        assertNotEquals(render().getRGB(1, 1), render("--dark").getRGB(1, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "--width, 239, 240 to 8192",
        "--width, 8193, 240 to 8192",
        "--height, 1, 60 to 8192",
        "--from, x, 62.5 or 1:02.5"
    })
    void sizesAndTimesOutOfRangeAreBadUse(String option, String value, String range) {
        CliRun run = folder.run("render", "show.smproj", "show.png", option, value);
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().startsWith("sequencemaker-cli: " + option + ": "), run.err());
        assertTrue(run.err().contains(range), run.err());
        assertFalse(folder.has("show.png"));
    }

    @Test
    void fromMustBeBeforeTo() {
        CliRun run = folder.run("render", "show.smproj", "show.png", "--from", "4", "--to", "4");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals("sequencemaker-cli: --from 0:04.000 is not before --to 0:04.000\n", run.err());
        assertEquals(
                ExitCode.BAD_USE,
                folder.run("render", "show.smproj", "show.png", "--from", "10").code());
    }

    @Test
    void otherPictureFormatsAreBadUse() {
        CliRun run = folder.run("render", "show.smproj", "show.jpg");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertTrue(run.err().contains(".png"), run.err());
    }

    private BufferedImage render(String... options) throws IOException {
        String[] arguments = new String[3 + options.length];
        arguments[0] = "render";
        arguments[1] = "show.smproj";
        arguments[2] = "show.png";
        System.arraycopy(options, 0, arguments, 3, options.length);
        CliRun run = folder.run(arguments);
        assertEquals("", run.err());
        assertEquals(ExitCode.GOOD, run.code());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(folder.bytes("show.png")));
        if (picture == null) {
            throw new AssertionError("not a picture");
        }
        return picture;
    }

    private static boolean shows(BufferedImage picture, int colour) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xFFFFFF) == colour) {
                    return true;
                }
            }
        }
        return false;
    }
}
