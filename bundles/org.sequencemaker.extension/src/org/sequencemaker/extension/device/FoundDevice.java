package org.sequencemaker.extension.device;

/**
 * A prop that has been found.
 *
 * @param driver id of the driver's extension
 * @param address how the driver reaches it; the same for the same prop whenever it is found
 * @param name what people call it
 * @param pixels how many it has, 1 or more
 */
public record FoundDevice(String driver, String address, String name, int pixels) {
    public FoundDevice {
        if (pixels < 1) {
            throw new IllegalArgumentException(name + " cannot have " + pixels + " pixels");
        }
    }
}
