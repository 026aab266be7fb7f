package org.sequencemaker.layout;

/**
 * A line of the ruler.
 *
 * @param x where on the surface
 * @param label the time as people read it; empty for the lines between
 */
public record RulerTick(int x, String label) {
    public boolean isMajor() {
        return !label.isEmpty();
    }
}
