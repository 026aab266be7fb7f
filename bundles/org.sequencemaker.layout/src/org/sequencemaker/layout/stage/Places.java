package org.sequencemaker.layout.stage;

import org.jspecify.annotations.Nullable;

/** Where the props are in a picture of a given size, in its pixels from the top left. */
final class Places {
    private final @Nullable Juggling juggling;
    private final int props;
    private final int width;
    private final int height;
    private final double radius;

    /** Pixels a metre, and where the hands are. */
    private final double scale;

    private final double hands;

    private Places(@Nullable Juggling juggling, int props, int width, int height, double radius, double scale) {
        this.juggling = juggling;
        this.props = props;
        this.width = width;
        this.height = height;
        this.radius = radius;
        this.scale = scale;
        // Below the hands there is room for their scoop, and for the props that lie.
        this.hands = height - radius * (lying() > 0 ? 4.5 : 2) - 0.12 * scale;
    }

    static Places row(int props, int width, int height) {
        double radius = Math.max(2, Math.min(width / (props * 3.0 + 1), height / 5.0));
        return new Places(null, props, width, height, radius, 1);
    }

    static Places juggled(Juggling juggling, int props, int width, int height) {
        double metresUp = juggling.height() + 0.25;
        double metresAcross = 2 * Juggling.reach() + 0.25;
        double room = props > juggling.balls() ? 0.78 : 0.88;
        double scale = Math.min(height * room / metresUp, width / metresAcross);
        double radius = Math.clamp(0.045 * scale, 3.0, Math.max(3.0, Math.min(width, height) / 12.0));
        return new Places(juggling, props, width, height, radius, scale);
    }

    /** Of a prop. */
    double radius() {
        return radius;
    }

    Point at(int prop, double seconds) {
        Juggling now = juggling;
        if (now == null) {
            return new Point(width * (prop + 0.5) / props, height * 0.55);
        }
        if (isMoving(prop)) {
            Point at = now.at(prop, seconds);
            return new Point(width / 2.0 + at.x() * scale, hands - at.y() * scale);
        }
        int first = now.balls();
        return new Point(width * (prop - first + 0.5) / (props - first), height - radius * 1.6);
    }

    boolean isMoving(int prop) {
        Juggling now = juggling;
        return now != null && prop < now.balls();
    }

    /** How far light of a certain age is swept up, of which 1 is the oldest. */
    double sweep(double age) {
        return age * height * 0.5;
    }

    private int lying() {
        Juggling now = juggling;
        return now == null ? 0 : Math.max(0, props - now.balls());
    }
}
