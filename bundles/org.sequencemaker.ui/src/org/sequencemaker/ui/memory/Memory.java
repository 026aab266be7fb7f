package org.sequencemaker.ui.memory;

/** Texts by key that outlive the program. Quick; may be called on the display thread. */
public interface Memory {
    /** Returns what was put, or the other text if nothing was. */
    String get(String key, String otherwise);

    /** Remembers a text; an empty one forgets the key. */
    void put(String key, String value);
}
