package org.sequencemaker.ui.timeline.song;

import java.nio.file.Path;
import org.sequencemaker.audio.sound.MappedPcm;
import org.sequencemaker.audio.waveform.Waveform;

/**
 * A song that can be seen and heard.
 *
 * @param file where it is
 * @param hash SHA-256 of it
 * @param pcm the decoded song in the cache
 * @param sound its samples
 * @param waveform all of it
 */
record LoadedSong(Path file, String hash, Path pcm, MappedPcm sound, Waveform waveform) {}
