/**
 * Talks to language models: a conversation goes out, an answer streams back. Start with
 * {@link org.sequencemaker.llm.LlmClient}. Knows nothing of timelines, nor of any window: it needs ten lines of
 * {@code main} and could ship alone.
 *
 * <p><b>What is repeated, and what never.</b> A request is sent again, after a pause that doubles and is spread by
 * chance, or after the pause the server asks for, only when three things hold: the fault is one that passes
 * ({@link org.sequencemaker.llm.Fault#mayPass()}), nothing of the answer has been told to the listener, and fewer than
 * {@link org.sequencemaker.llm.RetryPolicy#attempts()} requests were sent. From the first word on, a fault ends the
 * answer: what the listener was told is then worthless, and only the caller, who knows what the user saw, may begin the
 * turn again. Tools never run in here: a call is handed over in a whole
 * {@link org.sequencemaker.llm.Reply} or not at all, so that no fault can make a tool run twice. A caller who has run
 * tools goes on with the conversation that holds their results and never with the request before them.
 *
 * <p><b>Keys</b> are known to {@link org.sequencemaker.llm.Key} and to the request on its way alone: never in a text, a
 * log, an address or an exception, and where a server repeats one, it is cut out of the server's words.
 */
@NullMarked
package org.sequencemaker.llm;

import org.jspecify.annotations.NullMarked;
