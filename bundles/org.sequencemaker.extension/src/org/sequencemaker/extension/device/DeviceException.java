package org.sequencemaker.extension.device;

/** A prop that cannot be reached or does not do it, in words for the user. Not a failure of the plug-in. */
public final class DeviceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message what happened, to which prop, and what to do next */
    public DeviceException(String message) {
        super(message);
    }

    /** Returns the answer of a prop that cannot do something. */
    public static DeviceException cannot(DeviceSpec.Ability what) {
        return new DeviceException("this prop cannot " + what.words());
    }
}
