package org.sequencemaker.ui.timeline.song;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.paint.TimelinePainter;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.StillPicture;
import org.sequencemaker.ui.timeline.TimelineSurface;

/**
 * The widget that shows the song, in step with the timelines below it. What does not move is painted once into an image; the
 * playhead is painted over it.
 */
final class SongLane extends Canvas {
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int WHEEL_STEP = 16;
    private static final double ZOOM_STEP = 1.1;

    private final SongSession session;
    private final ShownSurface timelines;
    private final Theme theme;
    private final StillPicture still;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private boolean isPulling;
    private int playheadX = -1;

    SongLane(Composite parent, SongSession session, ShownSurface timelines, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.session = session;
        this.timelines = timelines;
        this.theme = theme;
        this.still = new StillPicture(this, this::paintStill);
        setData("org.eclipse.swtbot.widget.key", "song");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> still.becomeStale());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::pull);
        addListener(SWT.MouseUp, event -> isPulling = false);
        addListener(SWT.MouseVerticalWheel, this::turn);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Dispose, event -> close());
        subscriptions.add(session.listen(still::becomeStale));
        subscriptions.add(timelines.listen(still::becomeStale));
        subscriptions.add(theme.listen(still::becomeStale));
        new SongAccessible(this, session);
    }

    /** Takes the file that was dropped. */
    void drop(Path file) {
        session.load(file);
    }

    /** Paints the playhead where it is now, and nothing else; the timelines turn a page when it leaves them. */
    void movePlayhead(Time time) {
        TimelineSurface surface = timelines.get();
        if (surface == null) {
            return;
        }
        Viewport viewport = surface.viewport();
        int x = viewport.x(time);
        if (session.transport().isPlaying()
                && !isPulling
                && (x > viewport.width() || x < viewport.metrics().headWidth())) {
            surface.look(now -> now.withScale(now.scale().from(time)));
            x = surface.viewport().x(time);
        }
        if (x != playheadX) {
            int height = getClientArea().height;
            redraw(playheadX - 1, 0, 3, height, false);
            redraw(x - 1, 0, 3, height, false);
            playheadX = x;
        }
    }

    private void press(Event event) {
        setFocus();
        if (event.button == 1) {
            isPulling = true;
            pull(event);
        }
    }

    private void pull(Event event) {
        TimelineSurface surface = timelines.get();
        OpenProject open = session.project();
        if (isPulling && surface != null && open != null) {
            Time time = surface.viewport().time(event.x);
            open.playhead().moveTo(Time.min(time, open.project().duration()));
        }
    }

    private void turn(Event event) {
        event.doit = false;
        TimelineSurface surface = timelines.get();
        if (surface == null) {
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            surface.look(viewport -> viewport.zoomed(Math.pow(ZOOM_STEP, event.count), event.x));
        } else {
            surface.look(viewport -> viewport.scrolled(-event.count * WHEEL_STEP));
        }
    }

    private void key(Event event) {
        if (event.keyCode == ' ' && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            session.transport().togglePlay();
        }
    }

    private void paint(Event event) {
        if (!still.paint(event)) {
            return;
        }
        TimelineSurface surface = timelines.get();
        OpenProject open = session.project();
        if (surface != null && open != null) {
            // From where the next move has to take it away.
            playheadX = surface.viewport().x(open.playhead().time());
            List<Shape> playhead =
                    shapes(surface.viewport()).playhead(open.playhead().time());
            new TimelinePainter(event.gc, theme).paint(playhead, event.x, event.x + event.width);
        }
    }

    private SongShapes shapes(Viewport viewport) {
        Rectangle area = getClientArea();
        return new SongShapes(viewport.withSize(area.width, area.height), area.height, theme.surface());
    }

    private void paintStill(GC gc, Rectangle area) {
        gc.setBackground(theme.colour(theme.surface().row()));
        gc.fillRectangle(area);
        TimelineSurface surface = timelines.get();
        OpenProject open = session.project();
        if (surface == null) {
            return;
        }
        Viewport viewport = surface.viewport();
        SongShapes shapes = shapes(viewport);
        List<Shape> over = new ArrayList<>();
        Waveform waveform = session.waveform();
        if (waveform != null) {
            paintSong(gc, area, viewport, waveform);
        }
        if (open != null && waveform != null) {
            over.addAll(shapes.marks(surface.project()));
        }
        String message = SongWords.message(session);
        if (!message.isEmpty()) {
            over.addAll(shapes.message(message, session.status().share()));
        }
        over.addAll(shapes.head(SongWords.head(session)));
        new TimelinePainter(gc, theme).paint(over, 0, area.width);
    }

    private void paintSong(GC gc, Rectangle area, Viewport viewport, Waveform waveform) {
        int left = viewport.metrics().headWidth();
        int width = area.width - left;
        if (width <= 0) {
            return;
        }
        double framesPerMicro = waveform.rate() / 1e6;
        Raster raster = new SongPicture(theme.surface(), theme.isDark())
                .draw(
                        session.view(),
                        waveform,
                        session.source(),
                        viewport.scale().left().micros() * framesPerMicro,
                        viewport.scale().microsPerPixel() * framesPerMicro,
                        width,
                        area.height);
        ImageData data = new ImageData(raster.width, raster.height, 24, RGB);
        for (int y = 0; y < raster.height; y++) {
            data.setPixels(0, y, raster.width, raster.pixels, y * raster.width);
        }
        Image image = new Image(getDisplay(), data);
        gc.drawImage(image, left, 0);
        image.dispose();
    }

    private void close() {
        subscriptions.forEach(Subscription::close);
    }
}
