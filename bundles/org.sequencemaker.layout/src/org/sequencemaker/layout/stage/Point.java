package org.sequencemaker.layout.stage;

/**
 * A place on the stage, in metres.
 *
 * @param x to the right from the middle
 * @param y up from the hands
 */
public record Point(double x, double y) {
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
