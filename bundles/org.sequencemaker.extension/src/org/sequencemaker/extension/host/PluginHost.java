package org.sequencemaker.extension.host;

import java.lang.System.Logger;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.DeviceDoor;
import org.sequencemaker.extension.FileDoor;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.HttpDoor;
import org.sequencemaker.extension.ModelDoor;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.guard.Lease;
import org.sequencemaker.extension.setting.PluginSettings;
import org.sequencemaker.model.time.Time;

/** The program for one call of one plug-in: every door checks the lease and the capability first. */
final class PluginHost implements Host {
    private static final Logger LOG = System.getLogger("org.sequencemaker.extension.plugin");
    private static final int LONGEST_REMARK = 2000;

    private final String plugin;
    private final Capabilities capabilities;
    private final Doors doors;
    private final PluginSettings settings;
    private final Set<String> hosts;
    private final Lease lease;

    PluginHost(
            String plugin,
            Capabilities capabilities,
            Doors doors,
            PluginSettings settings,
            Set<String> hosts,
            Lease lease) {
        this.plugin = plugin;
        this.capabilities = capabilities;
        this.doors = doors;
        this.settings = settings;
        this.hosts = hosts;
        this.lease = lease;
    }

    @Override
    public String plugin() {
        return plugin;
    }

    @Override
    public PluginSettings settings() {
        lease.check();
        return settings;
    }

    @Override
    public HttpDoor http() {
        return new CheckedHttp(plugin, capabilities, hosts, doors.http(), lease);
    }

    @Override
    public FileDoor files() {
        return new CheckedFiles(plugin, capabilities, doors.folders().resolve(plugin), lease);
    }

    @Override
    public DeviceDoor devices() {
        return new CheckedDevices();
    }

    @Override
    public ModelDoor model() {
        return this::ask;
    }

    @Override
    public @Nullable Samples song() {
        require(Capability.AUDIO);
        return doors.song().get();
    }

    @Override
    public PlaybackDoor playback() {
        require(Capability.AUDIO);
        return new CheckedPlayback();
    }

    @Override
    public void log(String remark) {
        lease.check();
        boolean fits = remark.length() <= LONGEST_REMARK;
        LOG.log(Logger.Level.INFO, plugin + ": " + (fits ? remark : remark.substring(0, LONGEST_REMARK) + "…"));
    }

    private String ask(String instructions, String question) throws ChatException, InterruptedException {
        require(Capability.MODEL_CALLS);
        return lease.waiting(() -> doors.model().ask(instructions, question));
    }

    private void require(Capability capability) {
        lease.check();
        capabilities.require(plugin, capability);
    }

    private final class CheckedPlayback implements PlaybackDoor {
        private PlaybackDoor door() {
            require(Capability.AUDIO);
            return doors.playback();
        }

        @Override
        public void play() {
            door().play();
        }

        @Override
        public void pause() {
            door().pause();
        }

        @Override
        public void stop() {
            door().stop();
        }

        @Override
        public void seek(Time time) {
            door().seek(time);
        }

        @Override
        public void volume(double volume) {
            door().volume(volume);
        }

        @Override
        public Time playhead() {
            return door().playhead();
        }
    }

    private final class CheckedDevices implements DeviceDoor {
        @Override
        public List<FoundDevice> found() {
            require(Capability.DEVICES);
            return List.copyOf(doors.devices().found());
        }

        @Override
        public void show(FoundDevice device, int[] pixels) throws DeviceException, InterruptedException {
            require(Capability.DEVICES);
            doors.devices().show(device, pixels);
        }
    }
}
