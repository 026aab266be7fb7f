package org.sequencemaker.audio.worker.decode;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes Ogg Vorbis in pure Java. */
final class VorbisDecoder implements PcmStream {
    private static final int READ = 8192;

    private final InputStream file;
    private final SyncState sync = new SyncState();
    private final StreamState stream = new StreamState();
    private final Page page = new Page();
    private final Packet packet = new Packet();
    private final Info info = new Info();
    private final DspState dsp = new DspState();
    private final Block block = new Block(dsp);
    private boolean open;
    private long given;
    private long end = -1;

    private VorbisDecoder(InputStream file) {
        this.file = file;
    }

    static PcmStream open(Path path) throws IOException, DecodeException {
        VorbisDecoder decoder = new VorbisDecoder(Files.newInputStream(path));
        try {
            if (decoder.head()) {
                return decoder;
            }
        } catch (RuntimeException e) {
            decoder.close();
            throw new DecodeException(
                    "'" + path.getFileName() + "' is a damaged Ogg Vorbis file: its head cannot be read.", e);
        }
        decoder.close();
        throw new DecodeException(
                "'" + path.getFileName() + "' is an Ogg Vorbis file without a whole head. It was cut or is damaged.");
    }

    private boolean head() throws IOException {
        sync.init();
        info.init();
        Comment comment = new Comment();
        comment.init();
        for (int headers = 0; headers < 3; ) {
            if (!packet()) {
                return false;
            }
            if (info.synthesis_headerin(comment, packet) < 0) {
                return false;
            }
            headers++;
        }
        dsp.synthesis_init(info);
        block.init(dsp);
        return info.channels > 0 && info.rate > 0;
    }

    /** The next packet of the stream; false at the end. */
    private boolean packet() throws IOException {
        while (true) {
            int got = open ? stream.packetout(packet) : 0;
            if (got == 1) {
                return true;
            }
            if (got == 0 && !page()) {
                return false;
            }
        }
    }

    private boolean page() throws IOException {
        while (sync.pageout(page) != 1) {
            int at = sync.buffer(READ);
            int n = file.read(sync.data, at, READ);
            if (n <= 0) {
                return false;
            }
            sync.wrote(n);
        }
        if (!open) {
            stream.init(page.serialno());
            stream.reset();
            open = true;
        }
        if (page.eos() != 0) {
            end = page.granulepos();
        }
        stream.pagein(page);
        return true;
    }

    @Override
    public int rate() {
        return info.rate;
    }

    @Override
    public int channels() {
        return info.channels;
    }

    @Override
    public boolean sixteenBits() {
        return true;
    }

    @Override
    public long expectedFrames() {
        return -1;
    }

    @Override
    public int read(float[] samples, int frames) throws IOException {
        float[][][] pcm = new float[1][][];
        int[] start = new int[info.channels];
        int there = dsp.synthesis_pcmout(pcm, start);
        while (there <= 0) {
            if (!packet()) {
                return -1;
            }
            if (block.synthesis(packet) == 0) {
                dsp.synthesis_blockin(block);
            }
            there = dsp.synthesis_pcmout(pcm, start);
        }
        int n = Math.min(there, frames);
        dsp.synthesis_read(n);
        // The last page says where the sound ends inside its last block.
        n = end >= 0 ? (int) Math.max(0, Math.min(n, end - given)) : n;
        for (int c = 0; c < info.channels; c++) {
            for (int i = 0; i < n; i++) {
                samples[i * info.channels + c] = pcm[0][c][start[c] + i];
            }
        }
        given += n;
        return n == 0 ? -1 : n;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
