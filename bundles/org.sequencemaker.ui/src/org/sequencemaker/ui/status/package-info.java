/** What the line at the bottom of the window says. */
@NullMarked
package org.sequencemaker.ui.status;

import org.jspecify.annotations.NullMarked;
