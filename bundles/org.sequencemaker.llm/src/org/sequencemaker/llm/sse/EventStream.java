package org.sequencemaker.llm.sse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes in pieces of any size and gives the events in them. Lines may end in CR, LF or both, and a piece may end
 * anywhere: in the middle of a character, of a line end, of the byte order mark. What is no UTF-8 becomes U+FFFD. Not
 * safe for several threads.
 */
public final class EventStream {
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final int longest;
    private byte[] bytes = new byte[8192];
    /** Where the line begins that is not read yet. */
    private int from;
    /** Up to where no line end was found. */
    private int scanned;

    private int to;
    private boolean atStart = true;
    private boolean afterCr;

    private String type = "";
    private final StringBuilder data = new StringBuilder();
    private boolean hasData;

    /** @param longest how many bytes an event may have that is not complete yet */
    public EventStream(int longest) {
        this.longest = longest;
    }

    /** Adds bytes as they came. */
    public void feed(byte[] piece, int offset, int length) {
        if (to + length > bytes.length) {
            int pending = to - from;
            byte[] room =
                    pending + length > bytes.length ? new byte[Math.max(pending + length, 2 * bytes.length)] : bytes;
            System.arraycopy(bytes, from, room, 0, pending);
            bytes = room;
            scanned -= from;
            from = 0;
            to = pending;
        }
        System.arraycopy(piece, offset, bytes, to, length);
        to += length;
    }

    /**
     * Returns the next event that is complete, or null if more bytes are needed.
     *
     * @throws IOException if an event grows beyond what was allowed
     */
    public @Nullable ServerEvent poll() throws IOException {
        while (true) {
            int end = lineEnd();
            if (end < 0) {
                if (to - from + data.length() > longest) {
                    throw new IOException("an event of more than " + longest + " bytes");
                }
                return null;
            }
            int start = from;
            afterCr = bytes[end] == CR;
            from = end + 1;
            scanned = from;
            if (atStart) {
                atStart = false;
                start = afterMark(start, end);
            }
            if (start == end) {
                ServerEvent event = event();
                if (event != null) {
                    return event;
                }
            } else {
                line(start, end);
            }
        }
    }

    /** Returns whether the stream would end in the middle of an event now. */
    public boolean isInsideEvent() {
        return hasData || to > from + (afterCr && from < to && bytes[from] == LF ? 1 : 0);
    }

    private int lineEnd() {
        if (afterCr && from < to) {
            afterCr = false;
            if (bytes[from] == LF) {
                from++;
                scanned = Math.max(scanned, from);
            }
        }
        for (int i = scanned; i < to; i++) {
            if (bytes[i] == LF || bytes[i] == CR) {
                return i;
            }
        }
        scanned = to;
        return -1;
    }

    private int afterMark(int start, int end) {
        boolean marked = end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
        return marked ? start + 3 : start;
    }

    /** Takes a line that is not empty; ids, times and comments are of no use to us. */
    private void line(int start, int end) throws IOException {
        int colon = start;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        int value = Math.min(colon + 1, end);
        if (value < end && bytes[value] == ' ') {
            value++;
        }
        if (isField("data", start, colon)) {
            if (hasData) {
                data.append('\n');
            }
            hasData = true;
            if (data.length() + (end - value) > longest) {
                throw new IOException("an event of more than " + longest + " bytes");
            }
            data.append(new String(bytes, value, end - value, StandardCharsets.UTF_8));
        } else if (isField("event", start, colon)) {
            type = new String(bytes, value, end - value, StandardCharsets.UTF_8);
        }
    }

    private boolean isField(String name, int start, int colon) {
        return colon - start == name.length()
                && Arrays.equals(bytes, start, colon, name.getBytes(StandardCharsets.US_ASCII), 0, name.length());
    }

    private @Nullable ServerEvent event() {
        ServerEvent event = hasData ? new ServerEvent(type.isEmpty() ? "message" : type, data.toString()) : null;
        type = "";
        hasData = false;
        data.setLength(0);
        return event;
    }
}
