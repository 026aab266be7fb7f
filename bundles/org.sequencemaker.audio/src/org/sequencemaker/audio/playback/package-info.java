/**
 * Playing a song, or a show without one: start at {@link org.sequencemaker.audio.playback.Player}. The rest is its parts: what
 * is heard ({@code Rendering}), when ({@code DeviceClock}), and the thread in between ({@code Engine}).
 */
@NullMarked
package org.sequencemaker.audio.playback;

import org.jspecify.annotations.NullMarked;
