/** Tests of the companion's bundle. */
@NullMarked
package org.sequencemaker.codec.buddy;

import org.jspecify.annotations.NullMarked;
