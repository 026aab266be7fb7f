package org.sequencemaker.codec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sequencemaker.codec.Source;

/** A quick look at a file that may be JSON, to tell its format. Never fails. */
public final class JsonGlance {
    private static final int MOST_NAMES = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonDocument.MAX_DEPTH)
                    .maxTokenCount(JsonDocument.MAX_TOKENS)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private JsonGlance() {}

    /** Returns the names of the outermost object's fields as far as the file can be read; none if it has no object. */
    public static Set<String> names(Source source) {
        Set<String> names = new LinkedHashSet<>();
        if (!startsLikeJson(source.bytes())) {
            return names;
        }
        byte[] bytes = JsonDocument.utf8(source.bytes());
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return names;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME && names.size() < MOST_NAMES) {
                names.add(String.valueOf(parser.currentName()));
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException e) {
            return names; // broken further down: whoever reads it will say where
        }
        return names;
    }

    /** The first sign is an opening brace, after a byte order mark, zeros of UTF-16 and spaces, if any. */
    private static boolean startsLikeJson(byte[] bytes) {
        for (byte sign : bytes) {
            if (sign == '{') {
                return true;
            }
            if (sign > ' ') {
                return false;
            }
        }
        return false;
    }
}
