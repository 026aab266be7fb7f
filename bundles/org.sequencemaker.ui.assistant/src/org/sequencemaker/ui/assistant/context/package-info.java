/**
 * What the model sees with the next prompt: the dialog that shows each part of it with its tokens, and in which the
 * custom instructions of the project are written. Start with {@link org.sequencemaker.ui.assistant.context.ContextDialog};
 * how the parts are put together is a matter of {@code org.sequencemaker.assistant.prompt}.
 */
@NullMarked
package org.sequencemaker.ui.assistant.context;

import org.jspecify.annotations.NullMarked;
