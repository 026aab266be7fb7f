package org.sequencemaker.audio.worker.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.audio.protocol.Frames;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.protocol.Problem;

class ServerTest {
    @TempDir
    Path folder = Path.of("");

    private final PipedOutputStream requests = new PipedOutputStream();
    private final PipedInputStream answers = new PipedInputStream(1 << 20);

    @BeforeEach
    void start() throws IOException {
        Server server = new Server(new PipedInputStream(requests), new PipedOutputStream(answers), false);
        Thread thread = new Thread(server::run);
        thread.setDaemon(true);
        thread.start();
        assertEquals(new Message.Ready(Message.VERSION), Frames.read(answers));
    }

    @AfterEach
    void end() throws IOException {
        Frames.write(requests, new Message.Quit());
    }

    /** All answers to a request up to the last one. */
    private List<Message> ask(Message.Request request) throws IOException {
        Frames.write(requests, request);
        List<Message> all = new ArrayList<>();
        while (all.isEmpty() || !(all.getLast() instanceof Message.Done || all.getLast() instanceof Message.Failed)) {
            Message m = Frames.read(answers);
            all.add(m == null ? new Message.Ready(-1) : m);
        }
        return all;
    }

    private String decoded() throws IOException {
        Message last = ask(new Message.Decode(1, "testdata/sixteen.flac", folder.toString(), 1 << 30))
                .getLast();
        return assertInstanceOf(Message.Done.class, last).path();
    }

    @Test
    void aSongIsDecodedMeasuredAndListenedTo() throws IOException {
        String pcm = decoded();
        Message peaks = ask(new Message.Peaks(2, pcm)).getLast();
        assertTrue(
                Files.size(Path.of(assertInstanceOf(Message.Done.class, peaks).path())) > 1000);
        List<Message> news = ask(new Message.Analyse(3, pcm, "onsets,key", 0, -1));
        Message.Done done = assertInstanceOf(Message.Done.class, news.getLast());
        assertTrue(Files.readString(Path.of(done.path())).contains("\"onsets\":[0."));
        assertTrue(news.stream()
                .anyMatch(m -> m instanceof Message.Part part
                        && part.name().equals("key")
                        && part.content().startsWith("{\"key\":")));
    }

    @Test
    void theWaveformComesBeforeTheEndOfDecoding() throws IOException {
        List<Message> news = ask(new Message.Decode(1, "testdata/vorbis.ogg", folder.toString(), 1 << 30));
        assertTrue(news.stream()
                .anyMatch(m -> m instanceof Message.Part part && part.name().equals("peaks")));
    }

    @Test
    void aBrokenFileIsRefusedInWords() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.mp3"), "not a song");
        Message last = ask(new Message.Decode(9, broken.toString(), folder.toString(), 1))
                .getLast();
        Message.Failed failed = assertInstanceOf(Message.Failed.class, last);
        assertEquals(Problem.BAD_FILE, failed.problem());
        assertEquals(9, failed.id());
        assertTrue(failed.words().contains("'broken.mp3' is not a sound file"));
    }

    @Test
    void anUnknownSubjectIsAFaultAndTheServerGoesOn() throws IOException {
        String pcm = decoded();
        Message last = ask(new Message.Analyse(5, pcm, "colour", 0, -1)).getLast();
        assertEquals(Problem.FAULT, assertInstanceOf(Message.Failed.class, last).problem());
        assertInstanceOf(Message.Done.class, ask(new Message.Peaks(6, pcm)).getLast());
    }

    @Test
    void nonsenseOnThePipeEndsTheProgram() {
        Server server =
                new Server(new ByteArrayInputStream(new byte[] {0, 0, 0, 1, 77}), new ByteArrayOutputStream(), false);
        assertEquals(Server.GARBLED, server.run());
    }
}
