/**
 * Words of songs with their times: the predecessor's {@code .lyrics.json}, the aligner's reply it is
 * made of, {@code .lrc} and {@code .srt}. Reading one makes a project without timelines that has
 * {@link org.sequencemaker.model.project.Lyrics}, and, where only lines have times, a mark track of
 * the lines.
 */
@NullMarked
package org.sequencemaker.codec.lyrics;

import org.jspecify.annotations.NullMarked;
