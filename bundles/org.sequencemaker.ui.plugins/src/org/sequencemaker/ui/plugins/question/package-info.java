/** What the plug-in manager asks the user, and the dialogs for it. */
@NullMarked
package org.sequencemaker.ui.plugins.question;

import org.jspecify.annotations.NullMarked;
