/**
 * What makes sound: {@link org.sequencemaker.audio.device.SoundDevice} and its open line. Every call of {@code javax.sound} is
 * in here, and tests put fakes in its place. A machine without a device gets a line that keeps time and makes no sound.
 */
@NullMarked
package org.sequencemaker.audio.device;

import org.jspecify.annotations.NullMarked;
