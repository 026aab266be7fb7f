package org.sequencemaker.extension;

import java.util.List;
import org.sequencemaker.extension.device.DeviceException;
import org.sequencemaker.extension.device.FoundDevice;

/** The props, whoever drives them. Needs the capability {@code devices}. */
public interface DeviceDoor {
    /** Returns the props found so far, in the order they were found. */
    List<FoundDevice> found();

    /**
     * Lights a prop until the next call, or until the user plays the show.
     *
     * @param pixels colours packed as {@code 0xRRGGBB}, one a pixel; fewer are repeated, more are left out
     */
    void show(FoundDevice device, int[] pixels) throws DeviceException, InterruptedException;
}
