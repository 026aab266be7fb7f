package org.sequencemaker.testkit.ui;

/** Where the display thread was whenever somebody looked during one stall. */
final class Sighting {
    private String first = "";
    private boolean newWindow;
    private int looks;
    private int looksInToolkit;

    void add(StackTraceElement[] stack) {
        if (first.isEmpty()) {
            StringBuilder lines = new StringBuilder();
            for (StackTraceElement element : stack) {
                lines.append("    at ").append(element).append('\n');
            }
            first = lines.toString();
        }
        newWindow |= isNewWindow(stack);
        looks++;
        looksInToolkit += isInToolkit(stack) ? 1 : 0;
    }

    String text() {
        return first;
    }

    /** Returns whether a window was made in this time; what comes right after is its first painting. */
    boolean isNewWindow() {
        return newWindow;
    }

    /** Returns in which part of the looks the thread was in the toolkit's native code, 0 to 1. */
    double toolkitShare() {
        return looks == 0 ? 0 : looksInToolkit / (double) looks;
    }

    private static boolean isInToolkit(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].getClassName().startsWith("org.eclipse.swt.internal.");
    }

    /** A dialog has an event loop of its own: what happens in there is not its making any more. */
    private static boolean isNewWindow(StackTraceElement[] stack) {
        for (StackTraceElement element : stack) {
            String call = element.getClassName() + "." + element.getMethodName();
            if (call.startsWith("org.eclipse.jface.window.Window.runEventLoop")) {
                return false;
            }
            if (call.equals("org.eclipse.jface.window.Window.open")
                    || call.equals("org.eclipse.jface.dialogs.MessageDialog.<init>")) {
                return true;
            }
        }
        return false;
    }
}
