package org.sequencemaker.ui.plugins.desk;

/** The tabs of the plug-in manager that list plug-ins. */
public enum Tab {
    /** What the user has. */
    INSTALLED,
    /** What the sites offer. */
    BROWSE,
    /** What is newer than what the user has. */
    UPDATES
}
