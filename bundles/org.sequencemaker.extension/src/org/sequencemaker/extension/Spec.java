package org.sequencemaker.extension;

/**
 * What an extension says of itself in the plug-in's {@code plugin.xml}. It is read without loading any
 * class of the plug-in, so that lists and menus can be shown before anything of it runs.
 */
public interface Spec {
    /** Which extension it is; unique at its extension point, or in its plug-in for settings and capabilities. */
    String id();

    /** What people call it. */
    String label();
}
