package org.sequencemaker.audio.worker.decode;

import java.nio.charset.StandardCharsets;

/** Kinds of sound file, told by content. */
public enum SoundFormat {
    WAV("WAV"),
    AIFF("AIFF"),
    FLAC("FLAC"),
    MP3("MP3"),
    VORBIS("Ogg Vorbis"),
    OPUS("Ogg Opus"),
    OGG("Ogg"),
    MP4("MPEG-4 (AAC or ALAC)"),
    ADTS("AAC"),
    CAF("Core Audio"),
    WMA("Windows Media"),
    MATROSKA("Matroska or WebM"),
    UNKNOWN("unknown");

    /** Bytes from the start of a file that are enough to tell. */
    static final int HEAD = 4096;

    private final String title;

    SoundFormat(String title) {
        this.title = title;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** The kind of a file that begins with {@code head}. */
    static SoundFormat of(byte[] head) {
        if (word(head, 8, "WAVE") && (word(head, 0, "RIFF") || word(head, 0, "RF64") || word(head, 0, "BW64"))) {
            return WAV;
        }
        if (word(head, 0, "FORM") && (word(head, 8, "AIFF") || word(head, 8, "AIFC"))) {
            return AIFF;
        }
        if (word(head, 0, "fLaC")) {
            return FLAC;
        }
        if (word(head, 0, "OggS")) {
            return word(head, 29, "vorbis") ? VORBIS : word(head, 28, "OpusHead") ? OPUS : OGG;
        }
        if (word(head, 4, "ftyp")) {
            return MP4;
        }
        if (word(head, 0, "caff")) {
            return CAF;
        }
        if (bytes(head, 0, 0x30, 0x26, 0xB2, 0x75)) {
            return WMA;
        }
        return bytes(head, 0, 0x1A, 0x45, 0xDF, 0xA3) ? MATROSKA : mpeg(head);
    }

    private static SoundFormat mpeg(byte[] head) {
        int tag = id3(head);
        if (tag > 0 && tag + 4 > head.length) {
            return MP3;
        }
        if (word(head, tag, "fLaC")) {
            return FLAC;
        }
        // Zeros before the first frame are common in files that were cut by hand.
        int at = tag;
        while (at + 4 <= head.length && head[at] == 0) {
            at++;
        }
        if (at + 4 > head.length || (head[at] & 0xFF) != 0xFF || (head[at + 1] & 0xE0) != 0xE0) {
            return tag > 0 ? MP3 : UNKNOWN;
        }
        boolean layerless = (head[at + 1] & 0x06) == 0;
        if (layerless) {
            return (head[at + 1] & 0xF0) == 0xF0 ? ADTS : UNKNOWN;
        }
        boolean valid = (head[at + 1] & 0x18) != 0x08 && (head[at + 2] & 0xF0) != 0xF0 && (head[at + 2] & 0x0C) != 0x0C;
        return valid ? MP3 : UNKNOWN;
    }

    /** Length of an ID3v2 tag at the start of {@code head}, 0 without one. */
    static int id3(byte[] head) {
        if (!word(head, 0, "ID3") || head.length < 10) {
            return 0;
        }
        int size = (head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F);
        return 10 + size;
    }

    private static boolean word(byte[] head, int at, String word) {
        byte[] expected = word.getBytes(StandardCharsets.US_ASCII);
        if (at < 0 || at + expected.length > head.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (head[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean bytes(byte[] head, int at, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (at + i >= head.length || (head[at + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
