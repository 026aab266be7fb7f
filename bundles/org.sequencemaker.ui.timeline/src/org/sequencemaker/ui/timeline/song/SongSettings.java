package org.sequencemaker.ui.timeline.song;

import java.util.function.Supplier;
import org.sequencemaker.audio.playback.DeviceLoss;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.ui.signal.Signal;

/**
 * What the user has set about sound and lyrics, kept for all shows; declared in this bundle's {@code plugin.xml} as a plug-in
 * declares its settings, so that the preferences draw it. Reads and writes files: not on the display thread.
 */
public final class SongSettings {
    private static final String LATENCY = "latency";
    private static final String LOSS = "deviceLoss";
    private static final String GENTLE = "gentleServer";
    private static final String GENTLE_KEY = "gentleKey";
    private static final String LRCLIB = "lrclib";

    private final Supplier<SettingsOfPlugin> settings;
    private final Signal<SongSettings> changes = new Signal<>();

    /** @param settings are read anew at each use */
    public SongSettings(Supplier<SettingsOfPlugin> settings) {
        this.settings = settings;
    }

    /** Tells a listener, on any thread, when something may have been set. */
    public Subscription listen(Runnable listener) {
        return changes.listen(now -> listener.run());
    }

    /** Tells all listeners; for who has written settings by another way. */
    public void changed() {
        changes.tell(this);
    }

    /** How much later than it claims the sound device is heard, in seconds. */
    double latency() {
        return settings.get().number(LATENCY) / 1000;
    }

    void setLatency(double seconds) {
        settings.get().set(LATENCY, String.valueOf(Math.round(1000 * seconds)));
        changed();
    }

    /** What to do when the sound device goes while it plays. */
    DeviceLoss loss() {
        return settings.get().choice(LOSS).equals("pause") ? DeviceLoss.PAUSE : DeviceLoss.GO_ON_SILENTLY;
    }

    /** Address of the server that aligns lyrics; empty for none. */
    public String gentleServer() {
        return settings.get().text(GENTLE).strip();
    }

    public void setGentleServer(String address) {
        settings.get().set(GENTLE, address.strip());
        changed();
    }

    /** What the server asks for; empty for nothing. Kept in secure storage. */
    public String gentleKey() {
        return settings.get().secret(GENTLE_KEY);
    }

    /** Address of the collection of lyrics. */
    public String lrcLib() {
        return settings.get().text(LRCLIB).strip();
    }
}
