/** Tests of what a song looks like. */
@NullMarked
package org.sequencemaker.audio.waveform;

import org.jspecify.annotations.NullMarked;
