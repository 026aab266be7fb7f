/**
 * Words of the song, as the user brings them into the show: start at {@link org.sequencemaker.ui.timeline.lyrics.LyricsDesk}.
 * Where they come from is a matter of the bundle {@code lyrics}.
 */
@NullMarked
package org.sequencemaker.ui.timeline.lyrics;

import org.jspecify.annotations.NullMarked;
