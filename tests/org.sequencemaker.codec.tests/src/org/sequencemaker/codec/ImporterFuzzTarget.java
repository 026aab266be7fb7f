package org.sequencemaker.codec;

import java.util.List;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/**
 * An importer to be tried with hostile input. It must read it or refuse it with the file's name and a
 * reason, and must be able to look at anything without failing.
 *
 * @param importer the reader
 * @param seeds good files of its format
 */
public record ImporterFuzzTarget(Importer importer, List<byte[]> seeds) implements FuzzTarget {
    /** What the inputs are called; a refusal must say so. */
    public static final String FILE = "hostile.file";

    @Override
    public String name() {
        return importer.id();
    }

    @Override
    public boolean read(byte[] input) {
        Source source = Source.of(FILE, input);
        importer.recognises(source);
        try {
            importer.read(source);
            return true;
        } catch (CodecException e) {
            requireReason(e);
            return false;
        }
    }

    /** Fails unless a refusal names the file and gives a reason. */
    public static void requireReason(CodecException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (!refusal.file().equals(FILE) || !message.startsWith(FILE) || message.length() < FILE.length() + 10) {
            throw new AssertionError("a refusal without file or reason: " + message, refusal);
        }
    }
}
