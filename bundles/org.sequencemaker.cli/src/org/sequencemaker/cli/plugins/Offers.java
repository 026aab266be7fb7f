package org.sequencemaker.cli.plugins;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.cli.CommandSpecs;
import org.sequencemaker.cli.Console;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.kept.KeptSites;

/** What the sites that were typed offer, or else those that the user keeps. */
final class Offers {
    private Offers() {}

    static CommandSpecs siteOption(CommandSpecs specs) {
        return specs.repeated(
                "--site",
                "SITE",
                "Where to look: a URL, a folder, or a zipped site; can be given several times. Those the user keeps if left out.");
    }

    static Catalogue browse(Provisioning provisioning, Arguments arguments, Console console) {
        Collection<URI> sites = sites(provisioning, arguments);
        if (sites.isEmpty()) {
            throw new UsageException("no site is kept to look at; name one with --site");
        }
        try (CliProgress progress = new CliProgress(console)) {
            return provisioning.browse(sites, progress);
        }
    }

    private static Collection<URI> sites(Provisioning provisioning, Arguments arguments) {
        List<String> typed = arguments.texts("--site");
        if (typed.isEmpty()) {
            return provisioning.sites().enabled();
        }
        List<URI> sites = new ArrayList<>();
        for (String site : typed) {
            try {
                sites.add(KeptSites.address(site));
            } catch (NotASite e) {
                throw new UsageException("--site: " + e.getMessage(), e);
            }
        }
        return sites;
    }

    /**
     * Returns the plug-in that somebody means: by its id, or by that without {@code .feature} at its end.
     *
     * @throws UsageException if there is none
     */
    static PluginDetails pick(String typed, List<PluginDetails> among, String where) {
        return among.stream()
                .filter(plugin -> plugin.id().equals(typed) || plugin.id().equals(typed + ".feature"))
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no plug-in \"" + typed + "\" " + where
                        + (among.isEmpty() ? "" : "; there are " + ids(among))));
    }

    private static String ids(List<PluginDetails> plugins) {
        return String.join(", ", plugins.stream().map(PluginDetails::id).toList());
    }
}
