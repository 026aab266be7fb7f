package org.sequencemaker.ui.timeline.colour;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Hsv;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.access.SpokenName;

/** The square of saturation and value, and the bar of hues beside it. */
final class ColourField extends Canvas {
    static final int SIZE = 180;
    private static final int GAP = 8;
    private static final int BAR = 22;
    private static final PaletteData PIXELS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final Consumer<Mix> chosen;
    private Mix mix;
    private @Nullable Image square;
    private double squareHue = -1;
    private @Nullable Image bar;
    private boolean onBar;
    private boolean isDown;

    /** @param chosen gets each colour the pointer goes over while it is down, and each that keys choose */
    ColourField(Composite parent, Mix mix, Consumer<Mix> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.mix = mix;
        this.chosen = chosen;
        setData("org.eclipse.swtbot.widget.key", "colour.field");
        setToolTipText(Messages.FIELD.text());
        SpokenName.of(this, Messages.FIELD.text());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, event -> isDown = false);
        addListener(SWT.KeyDown, this::key);
        addListener(
                SWT.Traverse,
                event -> event.doit =
                        event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.Dispose, event -> {
            dispose(square);
            dispose(bar);
        });
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean changed) {
        return new org.eclipse.swt.graphics.Point(SIZE + GAP + BAR, SIZE);
    }

    void show(Mix next) {
        if (!next.equals(mix)) {
            mix = next;
            redraw();
        }
    }

    private void press(Event event) {
        if (event.button == 1) {
            setFocus();
            isDown = true;
            onBar = event.x >= SIZE + GAP / 2;
            move(event);
        }
    }

    private void move(Event event) {
        if (isDown && onBar) {
            choose(mix.withHue(359.0 * Math.clamp(event.y, 0, SIZE - 1) / (SIZE - 1)));
        } else if (isDown) {
            choose(mix.with(event.x / (SIZE - 1.0), 1 - event.y / (SIZE - 1.0)));
        }
    }

    private void key(Event event) {
        Hsv now = mix.hsv();
        double step = (event.stateMask & SWT.SHIFT) != 0 ? 0.1 : 0.01;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> choose(mix.with(now.saturation() - step, now.value()));
            case SWT.ARROW_RIGHT -> choose(mix.with(now.saturation() + step, now.value()));
            case SWT.ARROW_UP -> choose(mix.with(now.saturation(), now.value() + step));
            case SWT.ARROW_DOWN -> choose(mix.with(now.saturation(), now.value() - step));
            case SWT.PAGE_UP -> choose(mix.withHue(now.hue() - 360 * step));
            case SWT.PAGE_DOWN -> choose(mix.withHue(now.hue() + 360 * step));
            default -> {}
        }
    }

    private void choose(Mix next) {
        show(next);
        chosen.accept(next);
    }

    private void paint(GC gc) {
        Hsv now = mix.hsv();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        gc.drawImage(square(now.hue()), 0, 0);
        gc.drawImage(bar(), SIZE + GAP, 0);
        int x = (int) Math.round(now.saturation() * (SIZE - 1));
        int y = (int) Math.round((1 - now.value()) * (SIZE - 1));
        boolean isBright = now.value() > 0.6 && now.saturation() < 0.6;
        gc.setForeground(isBright ? new Color(0, 0, 0) : new Color(255, 255, 255));
        gc.drawOval(x - 5, y - 5, 10, 10);
        int hueY = (int) Math.round(now.hue() / 359 * (SIZE - 1));
        gc.setForeground(new Color(0, 0, 0));
        gc.drawRectangle(SIZE + GAP, hueY - 2, BAR - 1, 4);
        if (isFocusControl()) {
            gc.drawFocus(0, 0, SIZE + GAP + BAR, SIZE);
        }
    }

    private Image square(double hue) {
        Image known = square;
        if (known == null || hue != squareHue) {
            dispose(known);
            Rgb pure = new Hsv(hue, 1, 1).toRgb();
            // In whole numbers and in one array: it is painted while the user drags along the hues.
            byte[] bytes = new byte[SIZE * SIZE * 3];
            int at = 0;
            for (int y = 0; y < SIZE; y++) {
                int value = 255 - 255 * y / (SIZE - 1);
                for (int x = 0; x < SIZE; x++) {
                    int saturation = 255 * x / (SIZE - 1);
                    bytes[at++] = mixed(pure.red(), saturation, value);
                    bytes[at++] = mixed(pure.green(), saturation, value);
                    bytes[at++] = mixed(pure.blue(), saturation, value);
                }
            }
            ImageData data = new ImageData(SIZE, SIZE, 24, PIXELS, 1, bytes);
            known = new Image(getDisplay(), data);
            square = known;
            squareHue = hue;
        }
        return known;
    }

    private static byte mixed(int channel, int saturation, int value) {
        return (byte) ((255 - saturation * (255 - channel) / 255) * value / 255);
    }

    private Image bar() {
        Image known = bar;
        if (known == null) {
            ImageData data = new ImageData(BAR, SIZE, 24, PIXELS);
            for (int y = 0; y < SIZE; y++) {
                int packed = new Hsv(359.0 * y / (SIZE - 1), 1, 1).toRgb().packed();
                for (int x = 0; x < BAR; x++) {
                    data.setPixel(x, y, packed);
                }
            }
            known = new Image(getDisplay(), data);
            bar = known;
        }
        return known;
    }

    private static void dispose(@Nullable Image image) {
        if (image != null) {
            image.dispose();
        }
    }
}
