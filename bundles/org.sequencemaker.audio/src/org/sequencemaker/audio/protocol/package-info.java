/**
 * What the product and the audio worker say to each other over two pipes, and the three kinds of file that both read. The
 * worker is a program of its own under another licence, so this package is, unlike the rest of the bundle, under the EPL-2.0
 * or the GPL-3.0-or-later as the user of it chooses ({@code releng/decisions/0003-audio-worker.md}); it uses nothing but Java.
 *
 * <p>Start at {@link org.sequencemaker.audio.protocol.Message}; {@link org.sequencemaker.audio.protocol.Frames} puts messages
 * into bytes.
 */
@NullMarked
package org.sequencemaker.audio.protocol;

import org.jspecify.annotations.NullMarked;
