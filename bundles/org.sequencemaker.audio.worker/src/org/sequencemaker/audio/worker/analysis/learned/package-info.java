/**
 * Decisions that were trained rather than written: small ensembles of decision trees read from text files beside this
 * class. Each file says in its second and third line what it decides and how it was trained; the training programs and
 * the generator of their music are in {@code releng/bench/audio}.
 */
@NullMarked
package org.sequencemaker.audio.worker.analysis.learned;

import org.jspecify.annotations.NullMarked;
