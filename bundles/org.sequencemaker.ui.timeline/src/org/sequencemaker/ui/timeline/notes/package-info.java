/** The notes of a show: their list, to filter and to jump by, and the dialog that changes one. */
@NullMarked
package org.sequencemaker.ui.timeline.notes;

import org.jspecify.annotations.NullMarked;
