/**
 * Pulse: tempo, beats, bars. Several readings of the pulse are made first (other tempi, other phases), each is
 * described by numbers, and a trained ranking picks one; the reading's bars are then found among its beats.
 *
 * <p>Start at {@link org.sequencemaker.audio.worker.analysis.rhythm.Readings}. Nothing here looks at files or threads.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.rhythm;

import org.jspecify.annotations.NullMarked;
