package org.sequencemaker.extension;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.capability.CapabilityRefusal;
import org.sequencemaker.extension.setting.PluginSettings;

/**
 * The program, as one plug-in may use it while one of its methods runs. Each door opens only to a
 * plug-in that has declared the capability and to whom the user has not refused it; else its methods
 * throw a {@link CapabilityRefusal} that says so in words.
 *
 * <p>Not to be kept: when the call is over, by its end, by the user or by its time limit, every door is
 * shut. Safe from any thread of the plug-in until then.
 */
public interface Host {
    /** The plug-in's symbolic name. */
    String plugin();

    /** The plug-in's own settings; needs no capability. */
    PluginSettings settings();

    /** The network, for the hosts declared. */
    HttpDoor http();

    /** Files: the plug-in's own folder without a capability, the user's files with it. */
    FileDoor files();

    /** The props that are found at this moment. */
    DeviceDoor devices();

    /** The language model the user has chosen. Calls cost the user's tokens. */
    ModelDoor model();

    /** The song of the open project; null if there is none, or it has not been decoded. Needs {@code audio}. */
    @Nullable
    Samples song();

    /** The playing of the open show. Needs {@code audio}. */
    PlaybackDoor playback();

    /** Writes a remark into the program's log under the plug-in's name, for its author. */
    void log(String remark);
}
