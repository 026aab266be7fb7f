/** Tests of the program's own analyzers. */
@NullMarked
package org.sequencemaker.builtin.audio;

import org.jspecify.annotations.NullMarked;
