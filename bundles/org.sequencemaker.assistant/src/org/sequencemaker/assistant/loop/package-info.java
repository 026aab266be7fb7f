/**
 * The loop: the model answers, its calls are run, their results go back, until it is done or a limit of the user's is
 * met. Start with {@link org.sequencemaker.assistant.loop.ToolLoop}.
 *
 * <p>Whatever happens, the turn that comes out is whole: each call has one result, and none has run twice. An answer
 * that broke off is not part of it; nor is anything repeated here, as only a chat provider knows what was sent.
 */
@NullMarked
package org.sequencemaker.assistant.loop;

import org.jspecify.annotations.NullMarked;
