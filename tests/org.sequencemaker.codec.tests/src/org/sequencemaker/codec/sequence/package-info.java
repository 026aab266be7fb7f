/** Tests of the JSON formats that hold the sequence of one prop. */
@NullMarked
package org.sequencemaker.codec.sequence;

import org.jspecify.annotations.NullMarked;
