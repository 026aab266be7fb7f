package org.sequencemaker.ui.work;

import java.util.concurrent.Executor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Does things on the display thread as soon as it comes round to them, asked from any thread. What is still asked when
 * the window is gone has nobody to tell and is not done.
 */
public record OnDisplay(Display display) implements Executor {
    @Override
    @SuppressWarnings("null") // Executor says nothing of null.
    public void execute(Runnable what) {
        try {
            display.asyncExec(what);
        } catch (SWTException e) {
            // Between a look and the call the window may go: only the call knows.
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
