package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** What stands where nothing has been said yet. */
final class EmptyWords {
    private EmptyWords() {}

    static void draw(GC gc, Rectangle area, int em) {
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(gc.getFont());
        layout.setText(Messages.EMPTY.text());
        layout.setWidth(Math.max(em, area.width - 4 * em));
        layout.setAlignment(SWT.CENTER);
        layout.draw(gc, 2 * em, Math.max(em, area.height / 3));
        layout.dispose();
    }
}
