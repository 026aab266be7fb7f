/**
 * From a sound file to samples. The kind of file is told by its first bytes, never by its name; WAV, RF64, AIFF and AIFF-C
 * are read here, everything else by FFmpeg through ffsampledsp, and where its native part cannot be loaded MP3, Vorbis and
 * FLAC by libraries in pure Java. All of them give the same samples at the same times.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.decode.Decoders}. Files that are broken, cut or of another kind end in a
 * {@link org.sequencemaker.audio.worker.decode.DecodeException} that can be shown to a person.
 */
@NullMarked
package org.sequencemaker.audio.worker.decode;

import org.jspecify.annotations.NullMarked;
