package org.sequencemaker.app.uitests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Songs of our own for tests: drums and a bass at 120 beats a minute. */
final class Songs {
    private static final int RATE = 44_100;

    private Songs() {}

    /** Saves a song as a WAV file, its first beat at half a second; louder from the middle on. */
    static Path save(Path folder, String name, int seconds) throws IOException {
        float[] sound = new float[seconds * RATE];
        Random random = new Random(3);
        for (int beat = 1; beat < 2 * seconds; beat++) {
            int at = beat * RATE / 2;
            boolean strong = beat % 4 == 1;
            float loud = beat > seconds ? 1 : 0.55f;
            for (int i = 0; i < RATE / 4 && at + i < sound.length; i++) {
                double t = (double) i / RATE;
                double drum = Math.exp(-t * 24) * Math.sin(2 * Math.PI * (strong ? 90 : 60) * t * Math.exp(-t * 6));
                double hat = (beat % 2 == 0 ? 0.3 : 0.1) * Math.exp(-t * 60) * (random.nextDouble() * 2 - 1);
                double bass = 0.25 * Math.sin(2 * Math.PI * (beat / 8 % 2 == 0 ? 110 : 146.8) * t) * Math.exp(-t * 3);
                sound[at + i] += (float) (loud * (0.6 * drum + hat + bass));
            }
        }
        byte[] bytes = new byte[2 * sound.length];
        for (int i = 0; i < sound.length; i++) {
            int value = Math.clamp(Math.round(sound[i] * 30_000), -32768, 32767);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        Path file = Files.createDirectories(folder).resolve(name);
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        AudioInputStream stream = new AudioInputStream(new ByteArrayInputStream(bytes), format, sound.length);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
