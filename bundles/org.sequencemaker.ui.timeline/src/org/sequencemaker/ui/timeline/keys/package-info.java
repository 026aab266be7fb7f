/**
 * Colour keys: a stroke of a key shows a colour from the playhead on, while the song plays or not. Which key
 * means what is in a {@link org.sequencemaker.ui.timeline.keys.KeyMap}, which the user can change.
 */
@NullMarked
package org.sequencemaker.ui.timeline.keys;

import org.jspecify.annotations.NullMarked;
