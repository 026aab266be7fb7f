package org.sequencemaker.extension.window;

/**
 * Gives the parts, dialogs and handlers of a plug-in the open project. It is in the context of the application: take it
 * as a parameter of a constructor or of an {@code @Execute} method.
 */
@FunctionalInterface
public interface ProjectDoor {
    /**
     * Opens a view of whatever project is open, now and later. Close it when the part is gone, in its
     * {@code @PreDestroy} method, or when the handler is done. When the plug-in is uninstalled, the program closes what
     * is left.
     *
     * @param yours a class of the plug-in: it says whose capabilities count and who is blamed
     */
    ProjectView open(Class<?> yours);
}
