/**
 * Analysis of songs. An {@link org.sequencemaker.extension.audio.AudioAnalyzer} listens to
 * {@link org.sequencemaker.extension.audio.Samples} and finds marks and series of numbers. Decoding and
 * playing are not done here.
 */
@NullMarked
package org.sequencemaker.extension.audio;

import org.jspecify.annotations.NullMarked;
