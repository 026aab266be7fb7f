/** Tests of the song's part below its widgets. */
@NullMarked
package org.sequencemaker.ui.timeline.song;

import org.jspecify.annotations.NullMarked;
