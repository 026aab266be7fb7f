package org.sequencemaker.ui.plugins.desk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.guard.Health;
import org.sequencemaker.extension.registry.Extension;

/**
 * How one extension, or one thing that a plug-in has in the window, does since the program started.
 *
 * @param label what people call it
 * @param kind which point it is at, such as {@code effects}; {@code window} for a thing in the window
 * @param calls how often it was called
 * @param failures how often that came to nothing
 * @param refused how often it wanted what it may not
 * @param time all calls together
 * @param last the last failure; empty if there was none
 * @param aside why it was set aside; null if it was not
 */
public record Wellbeing(
        String label,
        String kind,
        long calls,
        long failures,
        long refused,
        Duration time,
        String last,
        @Nullable String aside) {
    static Wellbeing of(Extension<?, ?> extension, List<Health> all, @Nullable String aside) {
        return of(extension.plugin(), extension.name(), extension.spec().label(), all, aside);
    }

    /** @param name as in {@link Health#extension}; its last word is what people see */
    static Wellbeing of(String plugin, String name, List<Health> all, @Nullable String aside) {
        return of(plugin, name, name.substring(name.lastIndexOf('/') + 1), all, aside);
    }

    private static Wellbeing of(String plugin, String name, String label, List<Health> all, @Nullable String aside) {
        String point = name.substring(0, Math.max(0, name.indexOf('/')));
        String kind = point.substring(point.lastIndexOf('.') + 1);
        for (Health one : all) {
            if (one.plugin().equals(plugin) && one.extension().equals(name)) {
                return new Wellbeing(
                        label, kind, one.calls(), one.failures(), one.refused(), one.time(), one.last(), aside);
            }
        }
        return new Wellbeing(label, kind, 0, 0, 0, Duration.ZERO, "", aside);
    }
}
