/** Tests of sound devices. */
@NullMarked
package org.sequencemaker.audio.device;

import org.jspecify.annotations.NullMarked;
