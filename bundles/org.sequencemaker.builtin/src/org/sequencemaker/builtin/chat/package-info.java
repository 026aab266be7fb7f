/**
 * The program's own chat providers, contributed as a plug-in would: each is a protocol of the bundle llm in the dress of
 * an extension. Start at {@link org.sequencemaker.builtin.chat.LlmProvider}.
 */
@NullMarked
package org.sequencemaker.builtin.chat;

import org.jspecify.annotations.NullMarked;
