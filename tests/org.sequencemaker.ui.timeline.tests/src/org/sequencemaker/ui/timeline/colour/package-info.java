/** Tests of choosing colours. */
@NullMarked
package org.sequencemaker.ui.timeline.colour;

import org.jspecify.annotations.NullMarked;
