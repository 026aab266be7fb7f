/**
 * The audio worker: a program of its own, under the GPL, that decodes songs, measures their waveform and listens to their
 * music for the product, over two pipes. This package holds what its parts share; the program begins in
 * {@link org.sequencemaker.audio.worker.serve.Main}.
 */
@NullMarked
package org.sequencemaker.audio.worker;

import org.jspecify.annotations.NullMarked;
