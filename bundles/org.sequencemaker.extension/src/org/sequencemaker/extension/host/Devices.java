package org.sequencemaker.extension.host;

import java.util.function.Consumer;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.device.DeviceDriver;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.DeviceLink;
import org.sequencemaker.extension.device.DeviceSpec;
import org.sequencemaker.extension.device.FoundDevice;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.guard.PluginFailure;
import org.sequencemaker.extension.guard.Task;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;

/** Finds and opens props through drivers. Not on the display thread. */
public final class Devices {
    private final ExtensionPoint<DeviceSpec, DeviceDriver> point;
    private final Guard guard;
    private final Hosts hosts;
    private final Capabilities capabilities;

    Devices(ExtensionPoint<DeviceSpec, DeviceDriver> point, Guard guard, Hosts hosts, Capabilities capabilities) {
        this.point = point;
        this.guard = guard;
        this.hosts = hosts;
        this.capabilities = capabilities;
    }

    /**
     * Looks for the props of one driver.
     *
     * @param found is told of each, on another thread
     */
    public void search(Extension<DeviceSpec, DeviceDriver> driver, Consumer<FoundDevice> found)
            throws DeviceException, PluginFailure, InterruptedException {
        guard.call(
                driver,
                Task.of("looking for " + driver.spec().label(), DeviceDriver.SEARCH_SECONDS, DeviceException.class),
                (search, lease) -> {
                    capabilities.require(driver.plugin(), Capability.DEVICES);
                    search.search(
                            device -> lease.commit(() -> {
                                found.accept(device);
                                return null;
                            }),
                            hosts.host(driver, lease));
                    return null;
                });
    }

    /**
     * Opens a link to a prop. Every call to it is under the guard; what the plug-in's failure is becomes a
     * {@link DeviceException} in the same words.
     */
    public DeviceLink open(FoundDevice device) throws DeviceException, PluginFailure, InterruptedException {
        Extension<DeviceSpec, DeviceDriver> driver = point.find(device.driver());
        if (driver == null) {
            throw new DeviceException("there is no driver " + device.driver() + " for " + device.name() + " any more");
        }
        String doing = "opening " + device.name();
        DeviceLink link = guard.call(
                driver, Task.of(doing, DeviceDriver.CALL_SECONDS, DeviceException.class), (opener, lease) -> {
                    capabilities.require(driver.plugin(), Capability.DEVICES);
                    return opener.open(device, hosts.host(driver, lease));
                });
        if (link == null) {
            throw guard.blame(driver, doing, "it returned null", null);
        }
        return new GuardedLink(guard, driver, device, link);
    }
}
