package org.sequencemaker.testkit.fuzz;

import java.util.List;

/** A reader to be tried with hostile input. */
public interface FuzzTarget {
    /** Short, without spaces, such as {@code prg}. */
    String name();

    /** Good inputs to begin from, of every shape the format has; small ones find more. */
    List<byte[]> seeds();

    /**
     * Reads an input, and checks what must hold of anything that was read or refused: that it is written back
     * the same, say, or that the refusal names the file.
     *
     * @return whether the input was read; false if it was refused as the reader promises to refuse
     * @throws Exception if it did anything else, which is a finding; so is any error
     */
    boolean read(byte[] input) throws Exception;
}
