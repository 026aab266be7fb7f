package org.sequencemaker.app.appearance;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.swt.SWT;

/**
 * Tells the toolkit how to paint what is its own. For light and dark there is no public call; each
 * platform's fragment has one of the same name in its own internal package, which Eclipse itself uses.
 */
final class NativeControls {
    private static final Logger LOG = System.getLogger(NativeControls.class.getName());

    private static final String DISABLEMENT = "org.eclipse.swt.image.disablement";

    private NativeControls() {}

    /**
     * Makes icons that are disabled half transparent. The toolkit's own way makes them brighter, which in a dark
     * window looks like the opposite. To be called before the first icon is made.
     */
    static void fadeDisabledIcons() {
        if (System.getProperty(DISABLEMENT) == null) {
            System.setProperty(DISABLEMENT, "desaturated");
        }
    }

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
