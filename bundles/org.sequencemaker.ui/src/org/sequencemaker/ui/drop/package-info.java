/** Files that are dropped on the window from elsewhere. */
@NullMarked
package org.sequencemaker.ui.drop;

import org.jspecify.annotations.NullMarked;
