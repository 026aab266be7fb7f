package org.sequencemaker.ui.timeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sequencemaker.layout.Snapping;
import org.sequencemaker.layout.Snapping.To;
import org.sequencemaker.ui.memory.Memory;

/** To what things are drawn that are dragged, and how strongly; remembered from one start to the next. */
public final class SnapSettings {
    private static final String KEY = "timeline.snap";
    private static final int STRONGEST = 100;

    private final Memory memory;
    private boolean on = true;
    private int pixels = Snapping.Rules.STANDARD.pixels();
    private Set<To> kinds = EnumSet.allOf(To.class);

    public SnapSettings(Memory memory) {
        this.memory = memory;
        read(memory.get(KEY, ""));
    }

    /** Returns what holds now; nothing draws while it is switched off. */
    public Snapping.Rules rules() {
        return on ? new Snapping.Rules(pixels, kinds) : Snapping.Rules.NONE;
    }

    public boolean isOn() {
        return on;
    }

    public int pixels() {
        return pixels;
    }

    public boolean draws(To kind) {
        return kinds.contains(kind);
    }

    public void setOn(boolean newOn) {
        on = newOn;
        write();
    }

    /** @param newPixels how near something must be, 1 to 100 */
    public void setPixels(int newPixels) {
        pixels = Math.clamp(newPixels, 1, STRONGEST);
        write();
    }

    public void setDraws(To kind, boolean draws) {
        Set<To> next = kinds.isEmpty() ? EnumSet.noneOf(To.class) : EnumSet.copyOf(kinds);
        if (draws) {
            next.add(kind);
        } else {
            next.remove(kind);
        }
        kinds = next;
        write();
    }

    private void write() {
        String names = kinds.stream().map(To::name).collect(Collectors.joining(","));
        memory.put(KEY, on + " " + pixels + " " + names);
    }

    /** What is remembered may be from another version: what cannot be read is left as it is. */
    private void read(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,3}")) {
            return;
        }
        on = Boolean.parseBoolean(parts[0]);
        pixels = Math.clamp(Integer.parseInt(parts[1]), 1, STRONGEST);
        Set<String> names = Arrays.stream(parts[2].split(",")).collect(Collectors.toSet());
        kinds = EnumSet.noneOf(To.class);
        for (To kind : To.values()) {
            if (names.contains(kind.name())) {
                kinds.add(kind);
            }
        }
    }
}
