package org.sequencemaker.ui.assistant.compose;

import org.eclipse.swt.widgets.Menu;

/** What can be chosen to answer the prompts, as a menu. In the context of the application. */
public interface ModelMenu {
    /** Fills an empty menu; called each time it is opened, and must not wait. */
    void fill(Menu menu);
}
