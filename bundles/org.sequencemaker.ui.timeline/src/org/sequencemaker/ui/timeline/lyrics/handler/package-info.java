/** What the menu of lyrics does. */
@NullMarked
package org.sequencemaker.ui.timeline.lyrics.handler;

import org.jspecify.annotations.NullMarked;
