package org.sequencemaker.app.start;

import jakarta.inject.Inject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A part with nothing in it, in the window that our start is measured against. */
public final class EmptyPart {
    @Inject
    public EmptyPart(Composite parent) {
        new Canvas(parent, SWT.NONE);
    }
}
