/**
 * The program itself: reads requests from standard input, does them one after another on its working thread, and writes
 * answers to standard output. Start at {@link org.sequencemaker.audio.worker.serve.Main}; the messages are in
 * {@code org.sequencemaker.audio.protocol}.
 */
@NullMarked
package org.sequencemaker.audio.worker.serve;

import org.jspecify.annotations.NullMarked;
