package org.sequencemaker.example.gallery;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.device.DeviceDriver;
import org.sequencemaker.extension.device.DeviceLink;
import org.sequencemaker.extension.device.DeviceStatus;
import org.sequencemaker.extension.device.FoundDevice;

/** Finds one prop that is made of paper: what it is told goes into the program's log. */
public final class PaperDriver implements DeviceDriver {
    private static final String ID = "org.sequencemaker.example.gallery.paper";

    @Override
    public void search(Consumer<FoundDevice> found, Host host) {
        found.accept(new FoundDevice(ID, "paper:1", "Paper prop", 4));
    }

    @Override
    public DeviceLink open(FoundDevice device, Host host) {
        return new PaperLink();
    }

    private static final class PaperLink implements DeviceLink {
        private String last = "dark";

        @Override
        public void identify() {
            last = "waving";
        }

        @Override
        public void show(int[] pixels) {
            last = Arrays.stream(pixels)
                    .mapToObj(pixel -> "#" + HexFormat.of().toHexDigits(pixel, 6))
                    .collect(Collectors.joining(" "));
        }

        @Override
        public DeviceStatus status() {
            return new DeviceStatus(-1, false, "", last);
        }

        @Override
        public void close() {
            last = "put away";
        }
    }
}
