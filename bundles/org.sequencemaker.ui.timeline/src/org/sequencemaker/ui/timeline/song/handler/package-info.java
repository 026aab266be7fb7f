/** Commands of the song. Each handler is one line of work. */
@NullMarked
package org.sequencemaker.ui.timeline.song.handler;

import org.jspecify.annotations.NullMarked;
