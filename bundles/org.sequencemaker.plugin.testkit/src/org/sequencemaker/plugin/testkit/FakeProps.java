package org.sequencemaker.plugin.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.extension.DeviceDoor;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.FoundDevice;

/** Props that only remember what they were told to show. */
public final class FakeProps implements DeviceDoor {
    private final List<FoundDevice> found = new ArrayList<>();
    private final Map<FoundDevice, int[]> shown = new HashMap<>();

    /** Switches a prop on. */
    public synchronized FoundDevice add(String name, int pixels) {
        FoundDevice device = new FoundDevice("org.sequencemaker.plugin.testkit", "fake:" + found.size(), name, pixels);
        found.add(device);
        return device;
    }

    /** Returns the colours a prop shows, packed as {@code 0xRRGGBB}; none if it was never told. */
    public synchronized int[] shown(FoundDevice device) {
        return shown.getOrDefault(device, new int[0]).clone();
    }

    @Override
    public synchronized List<FoundDevice> found() {
        return List.copyOf(found);
    }

    @Override
    public synchronized void show(FoundDevice device, int[] pixels) throws DeviceException {
        if (!found.contains(device)) {
            throw new DeviceException("the prop " + device.name() + " is not there");
        }
        shown.put(device, pixels.clone());
    }
}
