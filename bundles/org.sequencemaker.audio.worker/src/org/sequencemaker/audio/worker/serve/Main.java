package org.sequencemaker.audio.worker.serve;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Runs the audio worker until its standard input ends or it is asked to quit. */
public final class Main {
    private Main() {}

    /** Takes no arguments; {@code -Dsequencemaker.audio.native=false} leaves FFmpeg out. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        OutputStream answers = System.out;
        // Libraries that print must not spoil the pipe.
        System.setOut(new PrintStream(System.err, true));
        boolean useNative = !"false".equals(System.getProperty("sequencemaker.audio.native"));
        int code = new Server(new BufferedInputStream(System.in), answers, useNative).run();
        System.exit(code);
    }
}
