package org.sequencemaker.extension.host;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.registry.Standing;

/** Who may do what: what a plug-in has declared, less what the user has refused it. */
public final class Capabilities {
    private final ExtensionPoint<CapabilitySpec, Void> point;
    private final Standing standing;

    Capabilities(ExtensionPoint<CapabilitySpec, Void> point, Standing standing) {
        this.point = point;
        this.standing = standing;
    }

    /** Returns what a plug-in wants, as it declares it. */
    public List<CapabilitySpec> declared(String plugin) {
        return point.installed().stream()
                .filter(extension -> extension.plugin().equals(plugin))
                .map(Extension::spec)
                .toList();
    }

    public boolean has(String plugin, Capability capability) {
        return find(plugin, capability) != null && !standing.isRefused(plugin, capability);
    }

    /**
     * Returns if a plug-in has a capability.
     *
     * @throws CapabilityRefusal if it has not
     */
    public void require(String plugin, Capability capability) {
        // Whoever may change the project has to see it.
        boolean given = has(plugin, capability)
                || capability == Capability.READ_PROJECT && has(plugin, Capability.EDIT_PROJECT);
        if (!given) {
            throw new CapabilityRefusal(refusal(plugin, capability));
        }
    }

    /**
     * Returns if a plug-in may reach a host.
     *
     * @throws CapabilityRefusal if it may not
     */
    public void requireHost(String plugin, String host) {
        require(plugin, Capability.NETWORK);
        CapabilitySpec spec = find(plugin, Capability.NETWORK);
        if (spec == null || !spec.reaches(host)) {
            String declared = spec == null ? "none" : String.join(", ", spec.hosts());
            throw new CapabilityRefusal("The plug-in %s may not reach the host %s: it has declared only %s."
                    .formatted(plugin, host, declared));
        }
    }

    private String refusal(String plugin, Capability capability) {
        String why = find(plugin, capability) == null
                ? "it has not declared the capability " + capability.id() + "."
                : "you have refused it that; you can allow it in the plug-in manager.";
        return "The plug-in " + plugin + " may not " + capability.words() + ": " + why;
    }

    private @Nullable CapabilitySpec find(String plugin, Capability capability) {
        for (CapabilitySpec spec : declared(plugin)) {
            if (spec.capability() == capability) {
                return spec;
            }
        }
        return null;
    }
}
