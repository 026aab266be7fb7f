package org.sequencemaker.layout.stage;

import java.util.Arrays;

/**
 * A picture of light: where two lights meet they add up, as on a film. For one thread at a time; kept from
 * picture to picture so that nothing new is needed for each.
 */
public final class StageImage {
    private final int width;
    private final int height;

    /** Red, green and blue by turns; 255 is full, and more is cut off in the end. */
    private final float[] light;

    public StageImage(int width, int height) {
        this.width = width;
        this.height = height;
        this.light = new float[3 * width * height];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Makes all of it one colour. */
    void clear(int background) {
        if (background == 0) {
            Arrays.fill(light, 0);
            return;
        }
        for (int i = 0; i < light.length; i += 3) {
            light[i] = background >> 16 & 0xFF;
            light[i + 1] = background >> 8 & 0xFF;
            light[i + 2] = background & 0xFF;
        }
    }

    /**
     * Adds the light of a pixel: full up to half the radius, then fading out softly.
     *
     * @param strength 1 for the light as it is, less for a weaker one
     */
    void add(double x, double y, double radius, int colour, double strength) {
        if (colour == 0 || radius <= 0) {
            return;
        }
        int top = Math.max(0, (int) Math.floor(y - radius));
        int bottom = Math.min(height - 1, (int) Math.ceil(y + radius));
        int left = Math.max(0, (int) Math.floor(x - radius));
        int right = Math.min(width - 1, (int) Math.ceil(x + radius));
        double most = radius * radius;
        float red = (float) ((colour >> 16 & 0xFF) * strength);
        float green = (float) ((colour >> 8 & 0xFF) * strength);
        float blue = (float) ((colour & 0xFF) * strength);
        for (int row = top; row <= bottom; row++) {
            double up = row + 0.5 - y;
            for (int column = left; column <= right; column++) {
                double along = column + 0.5 - x;
                double distance = (up * up + along * along) / most;
                if (distance < 1) {
                    float part = distance < 0.25 ? 1 : fading((float) distance);
                    int at = 3 * (row * width + column);
                    light[at] += red * part;
                    light[at + 1] += green * part;
                    light[at + 2] += blue * part;
                }
            }
        }
    }

    private static float fading(float distance) {
        float rest = (1 - distance) / 0.75f;
        return rest * rest;
    }

    /** Fills a disc with a colour, whatever was there. */
    void fill(double x, double y, double radius, int colour) {
        int top = Math.max(0, (int) Math.floor(y - radius));
        int bottom = Math.min(height - 1, (int) Math.ceil(y + radius));
        for (int row = top; row <= bottom; row++) {
            double up = row + 0.5 - y;
            double half = Math.sqrt(Math.max(0, radius * radius - up * up));
            int left = Math.max(0, (int) Math.round(x - half));
            int right = Math.min(width, (int) Math.round(x + half));
            for (int column = left; column < right; column++) {
                int at = 3 * (row * width + column);
                light[at] = colour >> 16 & 0xFF;
                light[at + 1] = colour >> 8 & 0xFF;
                light[at + 2] = colour & 0xFF;
            }
        }
    }

    /** Returns the colour of a point, {@code 0xRRGGBB}. */
    public int colour(int x, int y) {
        int at = 3 * (y * width + x);
        return cut(light[at]) << 16 | cut(light[at + 1]) << 8 | cut(light[at + 2]);
    }

    /**
     * Gives the whole picture as bytes, four a point: blue, green, red and one that is not used.
     *
     * @param into of four times width times height
     */
    public void bytes(byte[] into) {
        int at = 0;
        for (int i = 0; i < light.length; i += 3) {
            into[at] = (byte) cut(light[i + 2]);
            into[at + 1] = (byte) cut(light[i + 1]);
            into[at + 2] = (byte) cut(light[i]);
            at += 4;
        }
    }

    private static int cut(float value) {
        return Math.min(255, (int) value);
    }
}
