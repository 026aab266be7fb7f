package org.sequencemaker.ui.plugins.desk;

import java.util.List;
import org.sequencemaker.authoring.check.PluginCheck;
import org.sequencemaker.plugins.Described;
import org.sequencemaker.plugins.PluginDetails;

/**
 * A plug-in whose files have been looked at before anything of it runs.
 *
 * @param faults what of it will not work in this program, in words
 */
record Looked(PluginDetails plugin, List<String> faults) {
    /** Reads the files; not for the display thread. */
    static Looked at(Described described) {
        return new Looked(described.plugin(), PluginCheck.faults(described.jars()));
    }
}
