/**
 * The offline assistant: a chat provider that needs no network, no key and no model. It reads commands in plain English by
 * a grammar, calls the same tools as a model would, and says what it can do when it does not understand. Start with
 * {@link org.sequencemaker.builtin.offline.OfflineAssistant}; what it understands is in
 * {@link org.sequencemaker.builtin.offline.Grammar}.
 */
@NullMarked
package org.sequencemaker.builtin.offline;

import org.jspecify.annotations.NullMarked;
