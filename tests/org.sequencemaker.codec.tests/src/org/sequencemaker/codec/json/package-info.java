/** Tests of how JSON is read and written. */
@NullMarked
package org.sequencemaker.codec.json;

import org.jspecify.annotations.NullMarked;
