/**
 * Server-sent events, as the standard for HTML has them (section 9.2), over bytes in pieces of any size. Knows nothing
 * of models nor of connections. Start with {@link org.sequencemaker.llm.sse.EventStream}.
 */
@NullMarked
package org.sequencemaker.llm.sse;

import org.jspecify.annotations.NullMarked;
