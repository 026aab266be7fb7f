package org.sequencemaker.audio.client;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.audio.protocol.Frames;
import org.sequencemaker.audio.protocol.Message;
import org.sequencemaker.audio.protocol.Problem;

/** A worker that does what the name of the song says, and counts its starts in the folder of the cache. */
public final class FakeWorker {
    private FakeWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream out = System.out;
        Frames.write(out, new Message.Ready(Message.VERSION));
        for (Message m = Frames.read(System.in); m != null; m = Frames.read(System.in)) {
            if (m instanceof Message.Decode decode) {
                decode(out, decode);
            }
        }
    }

    private static void decode(OutputStream out, Message.Decode m) throws IOException, InterruptedException {
        Path starts = Path.of(m.cache(), "starts");
        int before = Files.exists(starts) ? (int) Files.size(starts) : 0;
        Files.write(starts, new byte[before + 1]);
        switch (m.source()) {
            case "crash" -> System.exit(9);
            case "crash once" -> {
                if (before == 0) {
                    System.exit(9);
                }
                Frames.write(out, new Message.Done(m.id(), "second"));
            }
            case "hang" -> Thread.sleep(60_000);
            case "eat" -> {
                byte[][] all = new byte[10_000][];
                for (int i = 0; i < all.length; i++) {
                    all[i] = new byte[1 << 20];
                }
                Frames.write(out, new Message.Done(m.id(), String.valueOf(all.length)));
            }
            case "bad" -> Frames.write(out, new Message.Failed(m.id(), Problem.BAD_FILE, "'bad' is empty."));
            case "garbage" -> {
                out.write("What a lovely day it is\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.flush();
            }
            default -> {
                Frames.write(out, new Message.Progress(m.id(), "Decoding", 0.5));
                Frames.write(out, new Message.Part(m.id(), "peaks", "p"));
                Frames.write(out, new Message.Done(m.id(), "done " + m.source()));
            }
        }
    }
}
