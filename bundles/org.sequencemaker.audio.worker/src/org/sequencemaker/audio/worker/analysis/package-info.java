/**
 * Listening to a song: the packages below each measure one thing, and
 * {@link org.sequencemaker.audio.worker.analysis.Analysis} goes through them in the order in which they need each other.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis;

import org.jspecify.annotations.NullMarked;
