package org.sequencemaker.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Files of lines of text, in whatever encoding people have them. */
public final class PlainText {
    /** The most that is read, in bytes: 32 MiB. */
    private static final int LIMIT = 32 << 20;

    private PlainText() {}

    /**
     * Returns the text of a file: UTF-8, or UTF-16 with a byte order mark, or, if it is neither,
     * Windows' western European, which can be told from nothing.
     *
     * @throws CodecException if it is too long or no text
     */
    public static String of(Source source) throws CodecException {
        byte[] bytes = source.bytes();
        if (bytes.length > LIMIT) {
            throw new CodecException(source.name(), "", "the file is larger than " + (LIMIT >> 20) + " MiB", "");
        }
        String text = decode(bytes);
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            throw new CodecException(source.name(), "offset " + zero, "not a text: it holds a zero", "");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the lines of a file, however they end. */
    public static List<String> lines(Source source) throws CodecException {
        return of(source).lines().toList();
    }

    /** Returns the beginning of a file as text, to tell its format; empty if it is none. */
    public static String glance(Source source, int most) {
        int length = Math.min(most, source.bytes().length);
        String text = decode(Arrays.copyOf(source.bytes(), length));
        return text.indexOf('\0') >= 0 ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
