/** Colours and fonts of every window, light or dark. Start at {@link org.sequencemaker.ui.theme.Theme}. */
@NullMarked
package org.sequencemaker.ui.theme;

import org.jspecify.annotations.NullMarked;
