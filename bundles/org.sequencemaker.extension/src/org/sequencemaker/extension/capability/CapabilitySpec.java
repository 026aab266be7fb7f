package org.sequencemaker.extension.capability;

import java.util.List;
import java.util.Locale;
import org.sequencemaker.extension.Spec;

/**
 * A capability as a plug-in declares it.
 *
 * @param capability what it wants
 * @param hosts for the network: host names such as {@code api.example.org}, or {@code *.example.org} for
 *     all below a name; else empty
 * @param reason why, for people
 */
public record CapabilitySpec(Capability capability, List<String> hosts, String reason) implements Spec {
    public CapabilitySpec {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public String id() {
        return capability.id();
    }

    /** What people read: "use the network: api.example.org". */
    @Override
    public String label() {
        return hosts.isEmpty() ? capability.words() : capability.words() + ": " + String.join(", ", hosts);
    }

    /** Returns whether a host is among those declared. */
    public boolean reaches(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return hosts.stream()
                .anyMatch(declared ->
                        declared.startsWith("*.") ? name.endsWith(declared.substring(1)) : name.equals(declared));
    }
}
