package org.sequencemaker.audio.worker.decode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the Xing, Info and LAME tags in the first frame of an MP3 file say about its true length.
 *
 * @param skip samples to leave out at the start of what is decoded
 * @param frames samples (per channel) of the sound, −1 when not known
 */
record Mp3Tag(long skip, long frames) {
    private static final Mp3Tag NONE = new Mp3Tag(0, -1);

    /** What every MP3 decoder adds to the encoder's delay. */
    private static final int DECODER_DELAY = 529;

    static Mp3Tag of(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer head = ByteBuffer.allocate(10);
            file.read(head, 0);
            ByteBuffer frame = ByteBuffer.allocate(4096);
            file.read(frame, SoundFormat.id3(head.array()));
            return of(frame.flip());
        }
    }

    private static Mp3Tag of(ByteBuffer data) {
        int at = 0;
        while (at + 4 < data.limit() && data.get(at) == 0) {
            at++;
        }
        if (at + 200 > data.limit() || (data.get(at) & 0xFF) != 0xFF || (data.get(at + 1) & 0xE0) != 0xE0) {
            return NONE;
        }
        boolean mpeg1 = (data.get(at + 1) & 0x18) == 0x18;
        boolean mono = (data.get(at + 3) & 0xC0) == 0xC0;
        int samples = mpeg1 ? 1152 : 576;
        int tag = at + 4 + (mpeg1 ? mono ? 17 : 32 : mono ? 9 : 17);
        String word = StandardCharsets.ISO_8859_1.decode(data.slice(tag, 4)).toString();
        if (!word.equals("Xing") && !word.equals("Info")) {
            return NONE;
        }
        int flags = data.getInt(tag + 4);
        if ((flags & 1) == 0) {
            return new Mp3Tag(samples, -1);
        }
        long frames = data.getInt(tag + 8) & 0xFFFFFFFFL;
        int lame = tag + 8 + 4 + ((flags & 2) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 100 : 0) + ((flags & 8) != 0 ? 4 : 0);
        if (lame + 24 > data.limit() || data.get(lame) == 0) {
            return new Mp3Tag(samples, frames * samples);
        }
        int delays =
                (data.get(lame + 21) & 0xFF) << 16 | (data.get(lame + 22) & 0xFF) << 8 | data.get(lame + 23) & 0xFF;
        int delay = delays >> 12;
        int padding = delays & 0xFFF;
        return new Mp3Tag(samples + delay + DECODER_DELAY, Math.max(0, frames * samples - delay - padding));
    }
}
