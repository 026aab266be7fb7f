/**
 * The system message: what the model is told of the show before anything is said, put together from parts that have
 * names and bounds, so that people can see each of them. Start with
 * {@link org.sequencemaker.assistant.prompt.SystemMessage}.
 */
@NullMarked
package org.sequencemaker.assistant.prompt;

import org.jspecify.annotations.NullMarked;
