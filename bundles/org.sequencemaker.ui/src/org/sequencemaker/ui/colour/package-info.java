/** The look that is painted with next, shared by every part that paints or chooses colours. */
@NullMarked
package org.sequencemaker.ui.colour;

import org.jspecify.annotations.NullMarked;
