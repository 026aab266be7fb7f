package org.sequencemaker.codec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;

/**
 * A JSON file taken apart: a flat table with a row for each value, in the order of the file, that
 * points into the file's bytes. So it costs under twenty bytes a value, strings and numbers are made
 * only when somebody asks, and every value can say in which line it stands and how it was spelled.
 *
 * <p>It is strict: no comments, no trailing commas, no NaN, no name twice in an object. Nesting is
 * limited to {@value #MAX_DEPTH} levels and the whole to {@value #MAX_TOKENS} tokens, some three hundred
 * thousand segments, so that no file can exhaust memory or time.
 */
public final class JsonDocument {
    /** How deep objects and lists may be nested. A project needs eight. */
    public static final int MAX_DEPTH = 200;

    /** How many signs, names and values a file may have. */
    public static final long MAX_TOKENS = 8_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .maxStringLength((int) Source.LIMIT)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final String file;
    private final byte[] bytes;
    private JsonKind[] kinds = new JsonKind[64];
    private @Nullable String[] names = new @Nullable String[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /** For each value the row after it and all that is in it. */
    private int[] nexts = new int[64];

    private int size;

    private JsonDocument(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Takes a file apart.
     *
     * @throws CodecException if it is not JSON or exceeds the limits, with line and column
     */
    public static JsonDocument parse(Source source) throws CodecException {
        JsonDocument document = new JsonDocument(source.name(), utf8(source.bytes()));
        requireUtf8(document);
        try (JsonParser parser = FACTORY.createParser(document.bytes)) {
            document.fill(parser);
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(document, e);
        } catch (IOException e) {
            throw new CodecException(document.file, "", "cannot be read (" + e.getMessage() + ")", "", e);
        }
        return document;
    }

    public JsonValue root() {
        return new JsonValue(this, 0);
    }

    /** Returns the name of the file, as messages show it. */
    public String file() {
        return file;
    }

    /** Returns how the file is laid out. */
    public JsonLayout layout() {
        return JsonLayout.of(bytes, starts[0], ends[0]);
    }

    /** Returns the place of a byte as {@code line 3, column 7}, both counted from 1. */
    String place(int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return "line " + line + ", column " + (offset - lineStart + 1);
    }

    byte[] bytes() {
        return bytes;
    }

    JsonKind kind(int row) {
        return kinds[row];
    }

    @Nullable
    String name(int row) {
        return names[row];
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return ends[row];
    }

    int next(int row) {
        return nexts[row];
    }

    private void fill(JsonParser parser) throws IOException, CodecException {
        int[] open = new int[MAX_DEPTH + 1];
        int depth = 0;
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new CodecException(file, "", "the file is empty", "Take it from a backup or an earlier version");
        }
        do {
            switch (token) {
                case START_OBJECT, START_ARRAY ->
                    open[depth++] = add(parser, token == JsonToken.START_OBJECT ? JsonKind.OBJECT : JsonKind.LIST);
                case END_OBJECT, END_ARRAY -> close(open[--depth], offset(parser));
                case FIELD_NAME -> {}
                default -> close(add(parser, kindOf(token)), -1);
            }
            token = parser.nextToken();
        } while (depth > 0 && token != null);
        if (token != null) {
            throw new CodecException(
                    file,
                    place((int) parser.currentTokenLocation().getByteOffset()),
                    "there is more after the end of the document",
                    "");
        }
    }

    private int add(JsonParser parser, JsonKind kind) throws IOException {
        if (size == kinds.length) {
            grow();
        }
        kinds[size] = kind;
        names[size] = parser.currentName();
        starts[size] = (int) parser.currentTokenLocation().getByteOffset();
        ends[size] = kind == JsonKind.TEXT ? stringEnd(starts[size]) : offset(parser);
        return size++;
    }

    private void close(int row, int end) {
        nexts[row] = size;
        if (end >= 0) {
            ends[row] = end;
        }
    }

    private void grow() {
        int room = size + (size >> 1);
        kinds = Arrays.copyOf(kinds, room);
        names = Arrays.copyOf(names, room);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        nexts = Arrays.copyOf(nexts, room);
    }

    /** The parser has not looked at the string yet; if it never ends, the parser will say so next. */
    private int stringEnd(int start) {
        int at = start + 1;
        while (at < bytes.length && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, bytes.length);
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentLocation().getByteOffset();
    }

    private static JsonKind kindOf(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> JsonKind.TEXT;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.FLAG;
            case VALUE_NULL -> JsonKind.NULL;
            default -> JsonKind.NUMBER;
        };
    }

    /** The parser guesses encodings too, from zeros and marks at the start, and then counts characters instead of bytes. */
    private static void requireUtf8(JsonDocument document) throws CodecException {
        byte[] bytes = document.bytes;
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            if (bytes[i] == 0 || marked) {
                throw new CodecException(document.file, document.place(i), "not a text in UTF-8 or UTF-16", "");
            }
        }
    }

    /** Returns the bytes without a byte order mark, and as UTF-8 if they were UTF-16 or UTF-32. */
    static byte[] utf8(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return Arrays.copyOfRange(bytes, 3, bytes.length);
        }
        Charset wide = wide(bytes);
        if (wide == null) {
            return bytes;
        }
        String text = new String(bytes, wide);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 4) {
            return null;
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] != 0 && bytes[1] == 0) {
            return bytes[2] == 0 && bytes[3] == 0 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE;
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == 0 && bytes[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes[0] == 0 && bytes[1] == 0 ? Charset.forName("UTF-32BE") : null;
    }
}
