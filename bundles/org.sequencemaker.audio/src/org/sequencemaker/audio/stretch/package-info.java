/**
 * Faster and slower without another pitch: {@link org.sequencemaker.audio.stretch.TimeStretch}, whose description holds the
 * method and its formulas.
 */
@NullMarked
package org.sequencemaker.audio.stretch;

import org.jspecify.annotations.NullMarked;
