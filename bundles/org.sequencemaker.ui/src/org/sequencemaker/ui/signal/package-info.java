/** Telling listeners that something is different now. Only values go through here, no widgets. */
@NullMarked
package org.sequencemaker.ui.signal;

import org.jspecify.annotations.NullMarked;
