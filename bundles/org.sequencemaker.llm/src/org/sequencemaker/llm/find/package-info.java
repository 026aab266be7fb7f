/**
 * Finds servers of models on this machine, and finds out by trying what a model can do. Start with
 * {@link org.sequencemaker.llm.find.LocalServers} and {@link org.sequencemaker.llm.find.ConnectionTest}.
 */
@NullMarked
package org.sequencemaker.llm.find;

import org.jspecify.annotations.NullMarked;
