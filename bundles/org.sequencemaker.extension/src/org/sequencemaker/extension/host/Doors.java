package org.sequencemaker.extension.host;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.DeviceDoor;
import org.sequencemaker.extension.HttpDoor;
import org.sequencemaker.extension.ModelDoor;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.audio.Samples;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.time.Time;

/**
 * What is behind the doors, without any check: those are put in front of it for each plug-in.
 *
 * @param http must not follow redirects
 * @param folders where each plug-in has its own folder
 * @param devices the props
 * @param model the model that the user has chosen
 * @param song the song of the open project; null from it if there is none
 * @param playback plays the open show
 * @param settings where settings are kept
 * @param secrets where secrets are kept, apart from the settings and encrypted
 */
public record Doors(
        HttpDoor http,
        Path folders,
        DeviceDoor devices,
        ModelDoor model,
        Supplier<@Nullable Samples> song,
        PlaybackDoor playback,
        SettingsStore settings,
        SettingsStore secrets) {
    /** Returns doors with nothing behind them but the network and the plug-ins' own folders. */
    public static Doors plain(Path folders, SettingsStore settings, SettingsStore secrets) {
        return new Doors(
                new JdkHttp(),
                folders,
                new NoDevices(),
                new NoModel(),
                () -> null,
                new NoPlayback(),
                settings,
                secrets);
    }

    public Doors withDevices(DeviceDoor newDevices) {
        return new Doors(http, folders, newDevices, model, song, playback, settings, secrets);
    }

    public Doors withModel(ModelDoor newModel) {
        return new Doors(http, folders, devices, newModel, song, playback, settings, secrets);
    }

    public Doors withSong(Supplier<@Nullable Samples> newSong) {
        return new Doors(http, folders, devices, model, newSong, playback, settings, secrets);
    }

    public Doors withHttp(HttpDoor newHttp) {
        return new Doors(newHttp, folders, devices, model, song, playback, settings, secrets);
    }

    public Doors withPlayback(PlaybackDoor newPlayback) {
        return new Doors(http, folders, devices, model, song, newPlayback, settings, secrets);
    }

    private static final class NoPlayback implements PlaybackDoor {
        private static Refusal refusal() {
            return new Refusal("nothing can be played here, as there is no window");
        }

        @Override
        public void play() {
            throw refusal();
        }

        @Override
        public void pause() {
            throw refusal();
        }

        @Override
        public void stop() {
            throw refusal();
        }

        @Override
        public void seek(Time time) {
            throw refusal();
        }

        @Override
        public void volume(double volume) {
            throw refusal();
        }

        @Override
        public Time playhead() {
            return Time.ZERO;
        }
    }

    private static final class NoDevices implements DeviceDoor {
        @Override
        public List<FoundDevice> found() {
            return List.of();
        }

        @Override
        public void show(FoundDevice device, int[] pixels) throws DeviceException {
            throw new DeviceException("the prop " + device.name() + " is not there");
        }
    }

    private static final class NoModel implements ModelDoor {
        @Override
        public String ask(String instructions, String question) throws ChatException {
            throw new ChatException(ChatException.Kind.NO_MODEL, "no language model has been chosen");
        }
    }
}
