package org.sequencemaker.ui.plugins.desk;

/** What can be done with a plug-in. */
public enum Action {
    INSTALL,
    UPDATE,
    ENABLE,
    DISABLE,
    BRING_BACK,
    UNINSTALL
}
