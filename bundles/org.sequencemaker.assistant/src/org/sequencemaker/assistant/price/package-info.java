/**
 * What models cost, as the user has written it down: nobody else knows for certain. Start with
 * {@link org.sequencemaker.assistant.price.PriceFile}; how a price becomes a cost is said by
 * {@link org.sequencemaker.assistant.loop.Price}.
 */
@NullMarked
package org.sequencemaker.assistant.price;

import org.jspecify.annotations.NullMarked;
