package org.sequencemaker.assistant.endpoint;

import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;

/**
 * What a turn is run with.
 *
 * @param endpoint whose model it is
 * @param model to be asked; it holds the key, so that it belongs in no text
 * @param caps how far the turn may go
 * @param price what it costs
 * @param currency of the price; empty if nobody says
 */
public record TurnSetup(ModelEndpoint endpoint, ChosenModel model, Caps caps, Price price, String currency) {
    /** The server's name of the model. */
    public String modelName() {
        return model.name();
    }

    @Override
    public String toString() {
        return endpoint.name() + ", " + model.name();
    }
}
