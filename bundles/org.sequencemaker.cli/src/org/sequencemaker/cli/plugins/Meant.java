package org.sequencemaker.cli.plugins;

import java.util.List;
import org.sequencemaker.cli.Arguments;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Provisioning;

/** The installed plug-ins that somebody means by the words after a command. */
final class Meant {
    private Meant() {}

    /**
     * Returns their ids; none if no word was given.
     *
     * @throws org.sequencemaker.cli.UsageException if one of them is not installed
     */
    static List<String> ids(Arguments arguments, Provisioning provisioning) {
        List<PluginDetails> installed = provisioning.installed();
        return arguments.textsFrom(0).stream()
                .map(id -> Offers.pick(id, installed, "among those installed").id())
                .toList();
    }
}
