package org.sequencemaker.app.appearance;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.swt.SWT;

/**
 * Tells the toolkit to paint its own controls light or dark. There is no public call for that; each
 * platform's fragment has one of the same name in its own internal package, which Eclipse itself uses.
 */
final class NativeControls {
    private static final Logger LOG = System.getLogger(NativeControls.class.getName());

    private NativeControls() {}

    static void setDark(boolean dark) {
        String type = "org.eclipse.swt.internal." + SWT.getPlatform() + ".OS";
        try {
            Class.forName(type, true, SWT.class.getClassLoader())
                    .getMethod("setTheme", boolean.class)
                    .invoke(null, dark);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.INFO, "the system''s controls keep their colours: {0}", e.toString());
        }
    }
}
