package org.sequencemaker.builtin.format;

import org.sequencemaker.codec.CodecException;
import org.sequencemaker.extension.format.FormatException;

/** What the codec says of a file, as a plug-in says it. */
final class Answers {
    private Answers() {}

    /** @param file which file the program will name anyway; empty for none */
    static FormatException of(CodecException e, String file) {
        String place = e.file().equals(file) || e.file().isEmpty()
                ? e.place()
                : e.file() + (e.place().isEmpty() ? "" : ", " + e.place());
        FormatException answer = new FormatException(place, e.reason(), e.advice());
        answer.initCause(e);
        return answer;
    }
}
