/** Tests of marks as other programs have them. */
@NullMarked
package org.sequencemaker.codec.marks;

import org.jspecify.annotations.NullMarked;
