package org.sequencemaker.model.text;

import java.util.Locale;

/** How numbers are written in messages and files. */
public final class Digits {
    private Digits() {}

    /**
     * Lets all that is formatted in this process have the digits 0 to 9 and a point, whatever the country of the
     * system: they are typed back in, compared, and read by scripts. The language of the system's own dialogs stays.
     * To be called once, first of all, by whoever starts the program.
     */
    public static void sameEverywhere() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    }
}
