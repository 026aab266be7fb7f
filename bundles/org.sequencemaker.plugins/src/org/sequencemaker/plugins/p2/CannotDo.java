package org.sequencemaker.plugins.p2;

import java.util.List;
import org.sequencemaker.plugins.Outcome;

/** Why a verb cannot do what it is asked to, in words; nothing has been changed. */
final class CannotDo extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> details;

    CannotDo(String words, List<String> details) {
        super(words);
        this.details = List.copyOf(details);
    }

    CannotDo(String words) {
        this(words, List.of());
    }

    String words() {
        return String.valueOf(getMessage());
    }

    Outcome.Refused refused() {
        return new Outcome.Refused(words(), details);
    }
}
