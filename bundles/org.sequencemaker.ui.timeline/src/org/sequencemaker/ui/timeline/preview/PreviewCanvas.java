package org.sequencemaker.ui.timeline.preview;

import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.access.SpokenName;

/** Puts finished pictures of the stage on the screen. */
final class PreviewCanvas extends Canvas {
    private @Nullable Image image;
    private int scale = 1;

    /**
     * @param words what a screen reader says of it
     * @param onNeed called when a picture is needed: the size is another, or it is seen again
     */
    PreviewCanvas(Composite parent, Supplier<String> words, Runnable onNeed) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        setData("org.eclipse.swtbot.widget.key", "preview");
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> onNeed.run());
        addListener(SWT.Show, event -> onNeed.run());
        addListener(SWT.Dispose, event -> forget());
        describe(words);
    }

    /** Shows a picture from now on. */
    void show(ImageData data, int newScale) {
        forget();
        image = new Image(getDisplay(), data);
        scale = newScale;
        redraw();
    }

    private void paint(Event event) {
        Image now = image;
        Rectangle area = getClientArea();
        if (now == null || area.isEmpty()) {
            event.gc.fillRectangle(area);
            return;
        }
        // On GTK a pattern takes an image as it is, while drawing it would convert all of it first.
        Transform larger = new Transform(getDisplay());
        larger.scale(scale, scale);
        event.gc.setTransform(larger);
        Pattern pattern = new Pattern(getDisplay(), now);
        event.gc.setBackgroundPattern(pattern);
        event.gc.fillRectangle(0, 0, (area.width + scale - 1) / scale, (area.height + scale - 1) / scale);
        event.gc.setBackgroundPattern(null);
        event.gc.setTransform(null);
        pattern.dispose();
        larger.dispose();
    }

    private void forget() {
        Image before = image;
        if (before != null) {
            before.dispose();
            image = null;
        }
    }

    // SWT says nothing of null; its events never are.
    @SuppressWarnings("null")
    private void describe(Supplier<String> words) {
        SpokenName.of(this, Messages.NAME.text());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words.get();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }
}
