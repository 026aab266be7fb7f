package org.sequencemaker.assistant.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.loop.Caps;

/**
 * What the user has set about models.
 *
 * @param endpoints in the order of the user's list; the offline assistant is always the first
 * @param chosen id of the one that is asked
 * @param caps how far a turn may go
 * @param sampling how models are to answer
 * @param takesAtOnce whether proposals go into the show without being looked at first
 */
public record EndpointSettings(
        List<ModelEndpoint> endpoints, String chosen, Caps caps, Sampling sampling, boolean takesAtOnce) {
    /** Before anything is set. */
    public static final EndpointSettings STANDARD = new EndpointSettings(
            List.of(ModelEndpoint.OFFLINE), ModelEndpoint.OFFLINE.id(), Caps.USUAL, Sampling.STANDARD, false);

    public EndpointSettings {
        List<ModelEndpoint> all = new ArrayList<>(endpoints);
        all.removeIf(ModelEndpoint::isOffline);
        all.addFirst(ModelEndpoint.OFFLINE);
        endpoints = List.copyOf(all);
    }

    /** Returns the one that is asked; the offline assistant if what was chosen is gone. */
    public ModelEndpoint endpoint() {
        ModelEndpoint found = find(chosen);
        return found == null ? ModelEndpoint.OFFLINE : found;
    }

    public @Nullable ModelEndpoint find(String id) {
        return endpoints.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    public EndpointSettings with(ModelEndpoint added) {
        List<ModelEndpoint> all = new ArrayList<>(endpoints);
        all.add(added);
        return new EndpointSettings(all, chosen, caps, sampling, takesAtOnce);
    }

    public EndpointSettings without(String id) {
        return new EndpointSettings(
                endpoints.stream().filter(one -> !one.id().equals(id)).toList(), chosen, caps, sampling, takesAtOnce);
    }

    /** Returns these with one endpoint changed; the same if it is gone. */
    public EndpointSettings changing(String id, UnaryOperator<ModelEndpoint> change) {
        return new EndpointSettings(
                endpoints.stream()
                        .map(one -> one.id().equals(id) ? change.apply(one) : one)
                        .toList(),
                chosen,
                caps,
                sampling,
                takesAtOnce);
    }

    public EndpointSettings choosing(String id) {
        return new EndpointSettings(endpoints, id, caps, sampling, takesAtOnce);
    }

    public EndpointSettings withCaps(Caps newCaps) {
        return new EndpointSettings(endpoints, chosen, newCaps, sampling, takesAtOnce);
    }

    public EndpointSettings withSampling(Sampling newSampling) {
        return new EndpointSettings(endpoints, chosen, caps, newSampling, takesAtOnce);
    }

    public EndpointSettings takingAtOnce(boolean atOnce) {
        return new EndpointSettings(endpoints, chosen, caps, sampling, atOnce);
    }
}
