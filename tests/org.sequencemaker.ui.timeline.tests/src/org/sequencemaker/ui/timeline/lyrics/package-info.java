/** Tests of what the dialogs of lyrics know without a window. */
@NullMarked
package org.sequencemaker.ui.timeline.lyrics;

import org.jspecify.annotations.NullMarked;
