/**
 * What a song looks like, read from the files that the audio worker makes: waveform and spectrogram. No drawing here; who
 * draws asks for the columns of the stretch that is seen. Start at {@link org.sequencemaker.audio.waveform.Waveform}.
 */
@NullMarked
package org.sequencemaker.audio.waveform;

import org.jspecify.annotations.NullMarked;
