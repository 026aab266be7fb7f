package org.sequencemaker.layout.stage;

/** The colours of the props, tick by tick, as their programs have them. Safe from any thread. */
public interface Lights {
    /** How many props there are. */
    int props();

    /** How many pixels a prop has. */
    int pixels(int prop);

    /** Ticks per second. */
    int rate();

    /**
     * Gives the colours of a prop at a tick.
     *
     * @param into filled with {@code 0xRRGGBB}, one a pixel
     */
    void colours(int prop, long tick, int[] into);
}
