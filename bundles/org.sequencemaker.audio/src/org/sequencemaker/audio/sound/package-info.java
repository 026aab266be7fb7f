/**
 * Songs as samples: {@link org.sequencemaker.audio.sound.PcmSource} is what playback, drawing and trimming read from, whether
 * it is a decoded song on the disk or an array. Nothing here decodes or plays.
 */
@NullMarked
package org.sequencemaker.audio.sound;

import org.jspecify.annotations.NullMarked;
