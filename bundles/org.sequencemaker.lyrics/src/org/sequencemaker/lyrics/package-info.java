/**
 * Words of a song from elsewhere: {@link org.sequencemaker.lyrics.LrcLib} has many, {@link org.sequencemaker.lyrics.Gentle}
 * finds out when each is sung. Nothing is asked of anybody before the user asks for it. {@link
 * org.sequencemaker.lyrics.LyricsFiles} reads files of all kinds, by the codec's readers.
 */
@NullMarked
package org.sequencemaker.lyrics;

import org.jspecify.annotations.NullMarked;
