/** Tests of playing, on a device of time we can turn. */
@NullMarked
package org.sequencemaker.audio.playback;

import org.jspecify.annotations.NullMarked;
