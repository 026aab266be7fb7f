package org.sequencemaker.cli.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Bands;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.layout.Shapes;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.layout.TimeScale;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;

/** Paints a show's timelines, marks and notes into a PNG picture. */
public final class ShowPicture {
    /** The longest side of a picture, in pixels. */
    public static final int MOST = 8192;

    /** The least that names, ruler and some time fit into. */
    public static final int LEAST_WIDTH = 240;

    public static final int LEAST_HEIGHT = 60;

    /**
     * A picture file.
     *
     * @param png its bytes
     * @param hasText whether names and times are in it; not so on a system without fonts
     */
    public record Drawn(byte[] png, boolean hasText) {}

    private record Painted(BufferedImage image, boolean hasText) {}

    private final Project project;
    private final SurfaceColours colours;

    public ShowPicture(Project project, boolean dark) {
        this.project = project;
        this.colours = dark ? SurfaceColours.DARK : SurfaceColours.LIGHT;
    }

    /** Returns the height at which every lane and row is seen, within the limits of a picture. */
    public int fullHeight() {
        return Math.clamp(Bands.of(project, Metrics.STANDARD).end(), LEAST_HEIGHT, MOST);
    }

    /**
     * Draws it.
     *
     * @param part what is shown from edge to edge, or null for the whole show with some room after it
     */
    public Drawn png(int width, int height, @Nullable Span part) throws IOException {
        Painted painted = paint(width, height, part);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ImageIO.setUseCache(false);
        if (!ImageIO.write(painted.image, "png", bytes)) {
            throw new IOException("this Java cannot write PNG pictures");
        }
        return new Drawn(bytes.toByteArray(), painted.hasText);
    }

    BufferedImage image(int width, int height, @Nullable Span part) {
        return paint(width, height, part).image;
    }

    private Painted paint(int width, int height, @Nullable Span part) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try (ShapePainter painter = new ShapePainter(image)) {
            painter.paint(Shapes.of(TimelineLayout.picture(project, viewport(width, height, part)), colours));
            return new Painted(image, painter.hasFonts());
        }
    }

    private Viewport viewport(int width, int height, @Nullable Span part) {
        Viewport whole = Viewport.fitting(project, width, height, Metrics.STANDARD);
        if (part == null) {
            return whole;
        }
        double scale = part.length().micros() / (double) whole.timeWidth();
        return whole.withScale(new TimeScale(part.start(), Math.clamp(scale, TimeScale.CLOSEST, TimeScale.FARTHEST)));
    }
}
