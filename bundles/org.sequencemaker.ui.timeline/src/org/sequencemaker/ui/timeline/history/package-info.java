/** The history: every step of the open project with its label and time, to go back and forth in. */
@NullMarked
package org.sequencemaker.ui.timeline.history;

import org.jspecify.annotations.NullMarked;
