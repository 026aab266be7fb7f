/** Tests of sound as numbers. */
@NullMarked
package org.sequencemaker.audio.worker.analysis.signal;

import org.jspecify.annotations.NullMarked;
