/**
 * What is done to controls that stand in a grid; the grids themselves are made where the controls are. Start with {@link
 * org.sequencemaker.ui.grid.GridRoom}.
 */
@NullMarked
package org.sequencemaker.ui.grid;

import org.jspecify.annotations.NullMarked;
