package org.sequencemaker.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.audio.client.WorkerPlace;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ProjectBuilder;
import org.sequencemaker.testkit.TimelineBuilder;

/** The two commands about songs. Those that need the worker run where the build has gathered one. */
class SongCommandsTest {
    private static final int RATE = 22050;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void ownCache() throws IOException {
        System.setProperty(SongCache.PROPERTY, folder.resolve("cache").toString());
        ByteBuffer b = ByteBuffer.allocate(44 + 4 * 12 * RATE).order(ByteOrder.LITTLE_ENDIAN);
        b.put(ascii("RIFF")).putInt(36 + 4 * 12 * RATE).put(ascii("WAVEfmt ")).putInt(16);
        b.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(4 * RATE);
        b.putShort((short) 4).putShort((short) 16).put(ascii("data")).putInt(4 * 12 * RATE);
        for (int i = 0; i < 12 * RATE; i++) {
            double t = i % (RATE / 2) / (double) RATE;
            short left = (short) (20000 * Math.exp(-t / 0.05) * Math.sin(2 * Math.PI * 110 * t));
            b.putShort(left).putShort((short) (left / 4));
        }
        Files.write(folder.resolve("song.wav"), b.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @AfterEach
    void asBefore() {
        System.clearProperty(SongCache.PROPERTY);
        System.clearProperty(WorkerPlace.PROPERTY);
    }

    private CliRun run(String... arguments) {
        return CliRun.in(folder, arguments);
    }

    private static boolean hasWorker() {
        try {
            return !WorkerPlace.find(64).classPath().isEmpty();
        } catch (WorkerException e) {
            return false;
        }
    }

    @Test
    void theAssistantHearsTheSongOfAProject() throws Exception {
        assumeTrue(hasWorker());
        Project project = ProjectBuilder.aProject()
                .lasting(10_000)
                .with(TimelineBuilder.aTimeline("Ball 1"))
                .with(new MarkTrack(
                        "s",
                        "Sections",
                        MarkTrack.Kind.SECTION,
                        Rgb.WHITE,
                        List.of(
                                Mark.over(Time.ZERO, Time.ofMillis(4000), "Intro"),
                                Mark.over(Time.ofMillis(4000), Time.ofMillis(4000), "Verse"))))
                .build();
        AudioReference song = AudioReference.NONE.withPaths(
                "song.wav", folder.resolve("song.wav").toString());
        ProjectFiles.save(project.withAudio(song), folder.resolve("show.smproj"), Clock.systemUTC());
        CliRun run = run("ask", "show.smproj", "make the intro red and the verse blue following the energy", "--apply");
        assertEquals(ExitCode.GOOD, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("32 segments"), run.out() + run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze song.wav", "peaks song.wav out.png"})
    void withoutAWorkerItIsSaidWhereItWasLookedFor(String line) {
        System.setProperty(WorkerPlace.PROPERTY, folder.resolve("nowhere").toString());
        CliRun run = run(line.split(" "));
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("is not installed") && run.err().contains("nowhere"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze song.wav --features colours",
                "analyze song.wav --from 9 --to 3",
                "analyze song.wav --out song.wav",
                "peaks song.wav out.jpg",
                "peaks song.wav out.png --width 1"
            })
    void badUseIsSaidBeforeAnyWork(String line) {
        assertEquals(ExitCode.BAD_USE, run(line.split(" ")).code());
        assertFalse(Files.exists(folder.resolve("cache")));
    }

    @Test
    void aMissingSongIsNamed() {
        CliRun run = run("analyze", "gone.mp3");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("gone.mp3"), run.err());
    }

    @Test
    void theJsonHasWhatScriptsNeed() throws IOException {
        assumeTrue(hasWorker(), "no worker has been built here");
        CliRun run = run("analyze", "song.wav", "--json");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        JsonNode json = run.json();
        for (String name :
                List.of("duration", "tempo", "beats", "downbeats", "meter", "onsets", "sections", "events", "energy")) {
            assertTrue(json.has(name), name);
        }
        assertEquals(12, json.get("duration").asDouble());
        assertTrue(json.get("onsets").size() >= 20);
    }

    @Test
    void aStretchAndAFeatureCanBeAskedFor() throws IOException {
        assumeTrue(hasWorker(), "no worker has been built here");
        CliRun run =
                run("analyze", "song.wav", "--from", "3", "--to", "0:06.5", "--features", "onsets", "--out", "r.json");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        String report = Files.readString(folder.resolve("r.json"));
        assertTrue(report.contains("\"start\":3,\"end\":6.5"), report);
        assertFalse(report.contains("\"beats\""), report);
        assertEquals(List.of(folder.resolve("r.json").toString()), run.lines());
    }

    @Test
    void forPeopleItIsAFewLines() {
        assumeTrue(hasWorker(), "no worker has been built here");
        CliRun run = run("analyze", "song.wav");
        assertTrue(run.lines().getFirst().startsWith("song.wav: 0:12.000"), run.out());
        assertTrue(run.out().contains("onsets"), run.out());
    }

    @Test
    void theWaveformIsDrawn() throws IOException {
        assumeTrue(hasWorker(), "no worker has been built here");
        assertEquals(
                ExitCode.GOOD,
                run("peaks", "song.wav", "out.png", "--width", "480").code());
        var image = ImageIO.read(folder.resolve("out.png").toFile());
        assertEquals(480, image.getWidth());
        assertEquals(320, image.getHeight());
        // The left channel, in the upper half, is four times as loud as the right.
        assertTrue(image.getRGB(0, 40) != image.getRGB(11, 40), "a stroke and the silence before the next");
        assertEquals(image.getRGB(11, 5), image.getRGB(0, 165), "nothing that high in the right channel");
    }

    @Test
    void aFileThatIsNoSongIsRefusedInWords() throws IOException {
        assumeTrue(hasWorker(), "no worker has been built here");
        Files.writeString(folder.resolve("letter.mp3"), "Dear Sir or Madam");
        CliRun run = run("analyze", "letter.mp3");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("'letter.mp3' is not a sound file"), run.err());
    }
}
