/**
 * The program's own analyzers of songs. They ask the audio worker, which listens in its own process, and turn its report
 * into marks and series; no signal is processed here. Start at {@link org.sequencemaker.builtin.audio.Analyzers}.
 */
@NullMarked
package org.sequencemaker.builtin.audio;

import org.jspecify.annotations.NullMarked;
