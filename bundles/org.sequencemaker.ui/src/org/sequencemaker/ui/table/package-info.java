/** Tables that hold no more than what is seen of them. */
@NullMarked
package org.sequencemaker.ui.table;

import org.jspecify.annotations.NullMarked;
