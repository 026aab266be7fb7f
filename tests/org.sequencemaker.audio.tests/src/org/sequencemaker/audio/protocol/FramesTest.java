package org.sequencemaker.audio.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static final List<Message> ALL = List.of(
            new Message.Decode(1, "/songs/Größe.mp3", "/cache", 5_000_000_000L),
            new Message.Peaks(2, "a.pcm"),
            new Message.Analyse(3, "a.pcm", "rhythm,form", 44100, -1),
            new Message.Cancel(4),
            new Message.Quit(),
            new Message.Spectrum(10, "a.pcm", 3, 17),
            new Message.Ready(Message.VERSION),
            new Message.Progress(5, "Decoding", 0.25),
            new Message.Part(6, "rhythm", "{\"tempo\":120}"),
            new Message.Done(7, ""),
            new Message.Failed(8, Problem.BAD_FILE, "'a' is empty."));

    private static byte[] bytes(List<Message> messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Message message : messages) {
            Frames.write(out, message);
        }
        return out.toByteArray();
    }

    @Test
    void everyMessageComesBackAsItWasSent() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes(ALL));
        for (Message message : ALL) {
            assertEquals(message, Frames.read(in));
        }
        assertNull(Frames.read(in));
    }

    @Test
    void aPipeThatBreaksInsideAMessageIsAFault() throws IOException {
        byte[] whole = bytes(ALL.subList(0, 1));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(EOFException.class, () -> Frames.read(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (byte[] bytes : List.of(
                new byte[] {0, 0, 0, 0},
                new byte[] {127, 0, 0, 0, 1},
                new byte[] {-1, -1, -1, -1, 1},
                new byte[] {0, 0, 0, 1, 99},
                new byte[] {0, 0, 0, 13, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0})) {
            assertThrows(IOException.class, () -> Frames.read(new ByteArrayInputStream(bytes)));
        }
    }
}
