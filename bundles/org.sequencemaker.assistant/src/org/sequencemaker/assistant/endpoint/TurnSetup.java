package org.sequencemaker.assistant.endpoint;

import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;

/**
 * What a turn is run with.
 *
 * @param model to be asked; it holds the key, and says so in no text
 * @param price what it costs
 */
public record TurnSetup(ChosenModel model, Price price) {}
