package org.sequencemaker.extension.capability;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something a plug-in may be allowed to do. */
public enum Capability {
    /** See the open project: timelines, marks, notes, lyrics. */
    READ_PROJECT("readProject", "see your project"),
    /** Change the open project, in steps that can be undone; includes seeing it. */
    EDIT_PROJECT("editProject", "change your project"),
    /** Reach the hosts declared. */
    NETWORK("network", "use the network"),
    /** Read the user's files and write new ones. */
    FILES("files", "read your files and write new ones"),
    /** Hear the song, and play it. */
    AUDIO("audio", "hear your song"),
    /** Light props. */
    DEVICES("devices", "light your props"),
    /** Ask the language model, at the user's cost. */
    MODEL_CALLS("modelCalls", "ask your language model");

    private final String id;
    private final String words;

    Capability(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name in {@code plugin.xml}. */
    public String id() {
        return id;
    }

    /** What people are told, after "may": "see your project". */
    public String words() {
        return words;
    }

    /** Returns the capability with a name, or null. */
    public static @Nullable Capability find(String id) {
        for (Capability capability : values()) {
            if (capability.id.equals(id)) {
                return capability;
            }
        }
        return null;
    }

    /** Returns all names, for messages. */
    public static String names() {
        return Arrays.stream(values()).map(Capability::id).collect(Collectors.joining(", "));
    }
}
