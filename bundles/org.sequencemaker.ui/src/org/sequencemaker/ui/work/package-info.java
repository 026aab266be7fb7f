/** Work that takes a while, kept off the display thread and shown in the status line. */
@NullMarked
package org.sequencemaker.ui.work;

import org.jspecify.annotations.NullMarked;
