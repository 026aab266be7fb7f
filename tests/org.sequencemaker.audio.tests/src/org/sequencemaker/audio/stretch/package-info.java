/** Tests of playing faster and slower. */
@NullMarked
package org.sequencemaker.audio.stretch;

import org.jspecify.annotations.NullMarked;
