/**
 * Moments of the music that matter, in named tracks: beats, downbeats, onsets, sections, words, taps
 * and the user's own. Segments can be anchored to them.
 */
@NullMarked
package org.sequencemaker.model.mark;

import org.jspecify.annotations.NullMarked;
