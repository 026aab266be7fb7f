/**
 * Where the user writes to the assistant: the prompt, what is told along with it, who answers, and what the program asks
 * back in the chat itself. Start with {@link org.sequencemaker.ui.assistant.compose.Composer}.
 */
@NullMarked
package org.sequencemaker.ui.assistant.compose;

import org.jspecify.annotations.NullMarked;
