/** Tests of palettes. */
@NullMarked
package org.sequencemaker.ui.timeline.palette;

import org.jspecify.annotations.NullMarked;
