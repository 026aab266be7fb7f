package org.sequencemaker.plugins;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.CapabilitySpec;

/**
 * A plug-in as a site offers it or as it is installed: one feature, with the bundles that come with it.
 *
 * @param id the feature's id, such as {@code org.sequencemaker.example.feature}
 * @param version of the feature, such as {@code 1.2.0}
 * @param name for people
 * @param description for people; empty if the author wrote none
 * @param provider who made it; empty if not said
 * @param licence its text; empty if the author gave none, which is a reason to be careful
 * @param site where it is from; null if that is not known
 * @param bytes what has to be fetched to install it; 0 if that is not known
 * @param bundles symbolic names of its bundles, as the guard and the registry name plug-ins
 * @param capabilities what it wants to do; null as long as only {@link Provisioning#describe} can tell
 * @param signer who has signed it; not known either before {@link Provisioning#describe}
 * @param status how it stands in this program
 */
public record PluginDetails(
        String id,
        String version,
        String name,
        String description,
        String provider,
        String licence,
        @Nullable URI site,
        long bytes,
        List<String> bundles,
        @Nullable List<CapabilitySpec> capabilities,
        Signer signer,
        Status status) {
    public PluginDetails {
        bundles = List.copyOf(bundles);
        capabilities = capabilities == null ? null : List.copyOf(capabilities);
    }

    /**
     * How a plug-in stands in this program.
     *
     * @param installed the version that is installed; null if none is
     * @param enabled whether it may run; true for what is not installed
     * @param newer a newer version that is known of, or null
     * @param unfit why it cannot run in this program, in words, or null if it can
     */
    public record Status(
            @Nullable String installed,
            boolean enabled,
            @Nullable String newer,
            @Nullable String unfit) {
        /** Not installed, and nothing speaks against it. */
        public static final Status AVAILABLE = new Status(null, true, null, null);
    }

    public PluginDetails with(Status other) {
        return new PluginDetails(
                id, version, name, description, provider, licence, site, bytes, bundles, capabilities, signer, other);
    }

    /** Returns this with what its own files tell. */
    public PluginDetails with(List<CapabilitySpec> wanted, Signer signed) {
        return new PluginDetails(
                id, version, name, description, provider, licence, site, bytes, bundles, wanted, signed, status);
    }
}
