/**
 * Language models. A {@link org.sequencemaker.extension.chat.ChatProvider} sends a conversation to one
 * and streams its answer back. Nothing here knows of timelines, nor of any HTTP library.
 */
@NullMarked
package org.sequencemaker.extension.chat;

import org.jspecify.annotations.NullMarked;
