package org.sequencemaker.codec.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;

/** Says what the parser found wrong in words for the user. */
final class JsonProblem {
    private static final int LONGEST = 240;

    private JsonProblem() {}

    static CodecException of(JsonDocument document, JsonProcessingException problem) {
        JsonLocation at = problem.getLocation();
        String place = at == null || at.getByteOffset() < 0 ? "" : document.place((int) at.getByteOffset());
        if (problem instanceof JsonEOFException) {
            return new CodecException(
                    document.file(),
                    place,
                    "the file ends in the middle of a value; it seems to have been cut off",
                    "Take it from a backup or an earlier version",
                    problem);
        }
        if (problem instanceof StreamConstraintsException) {
            String reason = "too much for this program: " + words(problem.getOriginalMessage());
            return new CodecException(document.file(), place, reason, "", problem);
        }
        String reason = "not proper JSON: " + words(problem.getOriginalMessage());
        return new CodecException(document.file(), place, reason, "Correct it with a text editor", problem);
    }

    /** Leaves out what the message says about the parser's own settings. */
    private static String words(@Nullable String message) {
        String words = String.valueOf(message)
                .replaceAll(": enable `[^`]*` to allow", " is not allowed")
                .replaceAll(",? (from|using) `[^`]*`", "")
                .replaceAll(" \\(start marker at .*", "")
                .replaceAll("\\(CTRL-CHAR, code (\\d+)\\)", "control character $1")
                .replace("Object entries", "fields")
                .replace("\n", " ");
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
