package org.sequencemaker.extension.device;

import java.time.Instant;
import org.sequencemaker.extension.format.FileContent;

/**
 * A link to one prop. Calls come one at a time. What a driver does not declare in its {@code does} is
 * never called; a method that is not overridden says that the prop cannot do it.
 */
public interface DeviceLink extends AutoCloseable {
    /** Shows people which prop it is, for about two seconds. */
    default void identify() throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.IDENTIFY);
    }

    /**
     * Lights the prop until the next call.
     *
     * @param pixels colours packed as {@code 0xRRGGBB}, one a pixel of the prop
     */
    default void show(int[] pixels) throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.SHOW);
    }

    /** Sets how bright it is, 0 to 100 per cent. */
    default void brightness(int percent) throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.BRIGHTNESS);
    }

    /** Puts a program on the prop. Interrupting leaves the old program or none. */
    default void upload(FileContent program) throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.UPLOAD);
    }

    /** Starts the program on the prop at a moment, as near as the prop can. */
    default void start(Instant when) throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.START);
    }

    default void stop() throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.STOP);
    }

    default DeviceStatus status() throws DeviceException, InterruptedException {
        throw DeviceException.cannot(DeviceSpec.Ability.STATUS);
    }

    @Override
    void close();
}
