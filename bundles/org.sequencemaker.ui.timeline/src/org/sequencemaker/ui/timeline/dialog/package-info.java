/** What the small dialogs of this bundle have in common: {@link org.sequencemaker.ui.timeline.dialog.FormDialog}. */
@NullMarked
package org.sequencemaker.ui.timeline.dialog;

import org.jspecify.annotations.NullMarked;
