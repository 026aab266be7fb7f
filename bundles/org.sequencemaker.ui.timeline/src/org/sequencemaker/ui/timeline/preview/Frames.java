package org.sequencemaker.ui.timeline.preview;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.stage.Stage;
import org.sequencemaker.layout.stage.StageImage;
import org.sequencemaker.layout.stage.StageView;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.timeline.light.PropLights;

/** Makes the pictures of the preview; on one thread, which is not the display's. */
final class Frames {
    /** In a stage with more points each is drawn larger: it is light, which has no sharp edges. */
    private static final int MOST_POINTS = 300_000;

    private static final PaletteData BLUE_FIRST = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

    /** One is being painted while the next is made, and one more may wait. */
    private static final int BUFFERS = 3;

    private final EffectKinds effects;
    private final Stage stage = new Stage();
    private final byte[][] buffers = new byte[BUFFERS][0];
    private int turn;
    private @Nullable PropLights lights;
    private @Nullable StageImage image;

    /**
     * What is wanted.
     *
     * @param width of the stage on the screen
     * @param height of the stage on the screen
     */
    record Wanted(Project project, Time time, StageView view, int width, int height) {}

    /**
     * A picture.
     *
     * @param data it, in a buffer that is used again after two more pictures
     * @param scale how many pixels of the screen a point is wide
     * @param wanted what it shows
     */
    record Frame(ImageData data, int scale, Wanted wanted) {}

    Frames(EffectKinds effects) {
        this.effects = effects;
    }

    Frame make(Wanted wanted) {
        PropLights now = PropLights.of(wanted.project(), effects, lights);
        lights = now;
        int scale = scale(wanted.width(), wanted.height());
        int width = (wanted.width() + scale - 1) / scale;
        int height = (wanted.height() + scale - 1) / scale;
        StageImage canvas = image;
        if (canvas == null || canvas.width() != width || canvas.height() != height) {
            canvas = new StageImage(width, height);
            image = canvas;
        }
        stage.draw(now, wanted.time(), wanted.view(), canvas);
        return new Frame(new ImageData(width, height, 32, BLUE_FIRST, 4, bytes(canvas)), scale, wanted);
    }

    static int scale(int width, int height) {
        int scale = 1;
        while ((long) width * height / ((long) scale * scale) > MOST_POINTS) {
            scale++;
        }
        return scale;
    }

    private byte[] bytes(StageImage canvas) {
        turn = (turn + 1) % BUFFERS;
        int size = 4 * canvas.width() * canvas.height();
        if (buffers[turn].length != size) {
            buffers[turn] = new byte[size];
        }
        canvas.bytes(buffers[turn]);
        return buffers[turn];
    }
}
