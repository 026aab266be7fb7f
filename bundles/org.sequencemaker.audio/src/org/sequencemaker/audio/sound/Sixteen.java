package org.sequencemaker.audio.sound;

/** Samples as whole numbers of 16 bits, little end first; what is too loud is cut off. */
public final class Sixteen {
    private Sixteen() {}

    /** Puts {@code frames} frames of {@code stereo} at the start of {@code bytes}. */
    public static void put(float[] stereo, int frames, byte[] bytes) {
        for (int i = 0; i < 2 * frames; i++) {
            int value = Math.clamp(Math.round(stereo[i] * 32768f), -32768, 32767);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
