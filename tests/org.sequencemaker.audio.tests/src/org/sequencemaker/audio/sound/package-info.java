/** Tests of songs as samples. */
@NullMarked
package org.sequencemaker.audio.sound;

import org.jspecify.annotations.NullMarked;
