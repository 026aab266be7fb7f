/**
 * Plug-ins of the assistant: three places on the way from the user to the model and back where a
 * plug-in may change the text. Start at {@link org.sequencemaker.extension.assistant.AssistantPlugin}.
 */
@NullMarked
package org.sequencemaker.extension.assistant;

import org.jspecify.annotations.NullMarked;
