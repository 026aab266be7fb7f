/**
 * The assistant in the window: the part with the chat, its commands, and what it keeps with the project. The window
 * knows nothing of it: all comes in by the fragments, as a plug-in's part would. Start with
 * {@link org.sequencemaker.ui.assistant.ChatPart}.
 */
@NullMarked
package org.sequencemaker.ui.assistant;

import org.jspecify.annotations.NullMarked;
