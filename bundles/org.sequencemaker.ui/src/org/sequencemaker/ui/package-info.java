/** Shared by all windows: theme, painting helpers, dialogs and the base of view models. */
@NullMarked
package org.sequencemaker.ui;

import org.jspecify.annotations.NullMarked;
