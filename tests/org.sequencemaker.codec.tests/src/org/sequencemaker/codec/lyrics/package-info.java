/** Tests of lyrics files. */
@NullMarked
package org.sequencemaker.codec.lyrics;

import org.jspecify.annotations.NullMarked;
