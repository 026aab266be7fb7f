/** Tests of saving: that it is whole or not at all, whatever happens. */
@NullMarked
package org.sequencemaker.codec.file;

import org.jspecify.annotations.NullMarked;
