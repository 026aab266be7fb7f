package org.sequencemaker.cli.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.sequencemaker.audio.waveform.Columns;
import org.sequencemaker.audio.waveform.Waveform;

/** Paints a waveform, a lane for each channel: least to greatest sample light, root mean square dark. */
public final class WaveformPicture {
    private final Waveform waveform;
    private final boolean bands;
    private final boolean dark;

    /** @param bands whether the colour says which frequencies sound */
    public WaveformPicture(Waveform waveform, boolean bands, boolean dark) {
        this.waveform = waveform;
        this.bands = bands;
        this.dark = dark;
    }

    /**
     * Returns a PNG of a stretch.
     *
     * @param first frame at the left edge
     * @param last frame at the right edge
     */
    public byte[] png(int width, int height, double first, double last) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image(width, height, first, last), "png", bytes)) {
            throw new IOException("this Java cannot write PNG pictures");
        }
        return bytes.toByteArray();
    }

    BufferedImage image(int width, int height, double first, double last) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int ground = dark ? 0x202124 : 0xFFFFFF;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ground);
            }
        }
        Columns columns = new Columns(width);
        for (int channel = 0; channel < waveform.channels(); channel++) {
            waveform.read(channel, first, (last - first) / width, columns);
            int top = height * channel / waveform.channels();
            lane(image, columns, top, height * (channel + 1) / waveform.channels() - top);
        }
        return image;
    }

    private void lane(BufferedImage image, Columns columns, int top, int height) {
        for (int x = 0; x < columns.width(); x++) {
            if (columns.least[x] > columns.greatest[x]) {
                continue;
            }
            int colour = bands ? colour(columns.low[x], columns.mid[x], columns.high[x]) : 0x2F6FB5;
            stroke(image, x, top, height, columns.least[x], columns.greatest[x], mixed(colour));
            stroke(image, x, top, height, -columns.rms[x], columns.rms[x], colour);
        }
    }

    private static void stroke(BufferedImage image, int x, int top, int height, float least, float greatest, int rgb) {
        int from = (int) Math.floor((1 - greatest) * (height - 1) / 2);
        int to = (int) Math.ceil((1 - least) * (height - 1) / 2);
        for (int y = Math.max(0, from); y <= Math.min(height - 1, to); y++) {
            image.setRGB(x, top + y, rgb);
        }
    }

    /** Half way to the ground. */
    private int mixed(int rgb) {
        int ground = dark ? 0x20 : 0xFF;
        int red = ((rgb >> 16 & 0xFF) + ground) / 2;
        int green = ((rgb >> 8 & 0xFF) + ground) / 2;
        int blue = ((rgb & 0xFF) + ground) / 2;
        return red << 16 | green << 8 | blue;
    }

    /** The strongest band has its full colour; highs carry little energy, so they count for more. */
    private static int colour(float low, float mid, float high) {
        float l = low;
        float m = 1.2f * mid;
        float h = 4 * high;
        float most = Math.max(1e-6f, Math.max(l, Math.max(m, h)));
        return Math.round(40 + 190 * l / most) << 16
                | Math.round(40 + 150 * m / most) << 8
                | Math.round(40 + 190 * h / most);
    }
}
