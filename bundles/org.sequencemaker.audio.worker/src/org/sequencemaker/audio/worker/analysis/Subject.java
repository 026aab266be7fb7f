package org.sequencemaker.audio.worker.analysis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can be asked about a song; the names, in lower case, are those of the protocol. */
public enum Subject {
    RHYTHM,
    ONSETS,
    FORM,
    KEY,
    SERIES,
    MELODY;

    /**
     * The subjects named in {@code list}, parted by commas, and those they need; all for an empty list.
     *
     * @throws IllegalArgumentException naming a word that is none
     */
    public static Set<Subject> parse(String list) {
        Set<Subject> result = EnumSet.noneOf(Subject.class);
        for (String word : list.split(",")) {
            if (!word.isBlank()) {
                result.add(valueOf(word.strip().toUpperCase(Locale.ROOT)));
            }
        }
        if (result.contains(FORM)) {
            result.add(RHYTHM);
        }
        return result.isEmpty() ? EnumSet.allOf(Subject.class) : result;
    }
}
