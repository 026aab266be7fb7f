package org.sequencemaker.extension.device;

import java.util.EnumSet;
import java.util.Set;
import org.sequencemaker.extension.Spec;

/**
 * A device driver as a plug-in declares it.
 *
 * @param id unique
 * @param label what people call such props
 * @param description a sentence for people
 * @param programs id of the exporter whose files {@link DeviceLink#upload} takes; empty for none
 * @param does what such props can do
 */
public record DeviceSpec(String id, String label, String description, String programs, Set<Ability> does)
        implements Spec {
    /** What a prop can do; each is a method of {@link DeviceLink}. */
    public enum Ability {
        IDENTIFY("be identified"),
        SHOW("be lit live"),
        BRIGHTNESS("be dimmed"),
        UPLOAD("take a program"),
        START("be started"),
        STOP("be stopped"),
        STATUS("tell its status");

        private final String words;

        Ability(String words) {
            this.words = words;
        }

        /** What people are told, after "can". */
        public String words() {
            return words;
        }
    }

    public DeviceSpec {
        does = does.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(does));
    }
}
