package org.sequencemaker.ui.timeline.song;

import java.io.IOException;
import java.nio.file.Path;
import org.sequencemaker.audio.sound.MappedPcm;
import org.sequencemaker.audio.sound.WavWriter;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.model.time.Span;

/**
 * A song that can be seen and heard.
 *
 * @param file where it is
 * @param hash SHA-256 of it
 * @param pcm the decoded song in the cache
 * @param sound its samples
 * @param waveform all of it
 */
record LoadedSong(Path file, String hash, Path pcm, MappedPcm sound, Waveform waveform) {
    /** Writes a stretch of it as a new WAV file. */
    void write(Span stretch, Path target) throws IOException {
        WavWriter.write(
                sound, frame(stretch.start().inSeconds()), frame(stretch.end().inSeconds()), target);
    }

    private long frame(double seconds) {
        return Math.round(seconds * sound.rate());
    }
}
