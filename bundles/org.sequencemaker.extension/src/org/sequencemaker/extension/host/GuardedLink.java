package org.sequencemaker.extension.host;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.device.DeviceDriver;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.DeviceLink;
import org.sequencemaker.extension.device.DeviceSpec;
import org.sequencemaker.extension.device.DeviceSpec.Ability;
import org.sequencemaker.extension.device.DeviceStatus;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;

/** A link to a prop with the guard around each call. */
final class GuardedLink implements DeviceLink {
    /** A program goes over the air in pieces, with repeats. */
    private static final int UPLOAD_SECONDS = 300;

    private final Guard guard;
    private final Extension<DeviceSpec, DeviceDriver> driver;
    private final FoundDevice device;
    private final DeviceLink link;

    GuardedLink(Guard guard, Extension<DeviceSpec, DeviceDriver> driver, FoundDevice device, DeviceLink link) {
        this.guard = guard;
        this.driver = driver;
        this.device = device;
        this.link = link;
    }

    /** One of the methods. */
    private interface Act {
        void on(DeviceLink link) throws DeviceException, InterruptedException;
    }

    @Override
    public void identify() throws DeviceException, InterruptedException {
        act(Ability.IDENTIFY, "identifying", DeviceDriver.CALL_SECONDS, DeviceLink::identify);
    }

    @Override
    public void show(int[] pixels) throws DeviceException, InterruptedException {
        int[] fitting = new int[device.pixels()];
        for (int i = 0; i < fitting.length && pixels.length > 0; i++) {
            fitting[i] = pixels[i % pixels.length] & 0xFFFFFF;
        }
        act(Ability.SHOW, "lighting", DeviceDriver.CALL_SECONDS, to -> to.show(fitting));
    }

    @Override
    public void brightness(int percent) throws DeviceException, InterruptedException {
        int clamped = Math.clamp(percent, 0, 100);
        act(Ability.BRIGHTNESS, "dimming", DeviceDriver.CALL_SECONDS, to -> to.brightness(clamped));
    }

    @Override
    public void upload(FileContent program) throws DeviceException, InterruptedException {
        act(Ability.UPLOAD, "uploading to", UPLOAD_SECONDS, to -> to.upload(program));
    }

    @Override
    public void start(Instant when) throws DeviceException, InterruptedException {
        act(Ability.START, "starting", DeviceDriver.CALL_SECONDS, to -> to.start(when));
    }

    @Override
    public void stop() throws DeviceException, InterruptedException {
        act(Ability.STOP, "stopping", DeviceDriver.CALL_SECONDS, DeviceLink::stop);
    }

    @Override
    public DeviceStatus status() throws DeviceException, InterruptedException {
        AtomicReference<@Nullable DeviceStatus> status = new AtomicReference<>();
        act(Ability.STATUS, "asking", DeviceDriver.CALL_SECONDS, to -> status.set(to.status()));
        DeviceStatus told = status.get();
        if (told == null) {
            throw new DeviceException(device.name() + " does not tell its status");
        }
        return told;
    }

    @Override
    public void close() {
        try {
            run("closing", DeviceDriver.CALL_SECONDS, DeviceLink::close);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (DeviceException e) {
            guard.blame(driver, "closing " + device.name(), String.valueOf(e.getMessage()), e);
        }
    }

    private void act(Ability ability, String doing, int seconds, Act act) throws DeviceException, InterruptedException {
        if (!driver.spec().does().contains(ability)) {
            throw DeviceException.cannot(ability);
        }
        run(doing, seconds, act);
    }

    private void run(String doing, int seconds, Act act) throws DeviceException, InterruptedException {
        try {
            guard.call(driver, Task.of(doing + " " + device.name(), seconds, DeviceException.class), (d, lease) -> {
                act.on(link);
                return null;
            });
        } catch (PluginFailure e) {
            throw new DeviceException(e.reason());
        }
    }
}
