package org.sequencemaker.ui.timeline.binding;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.jface.bindings.keys.formatting.FormalKeyFormatter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.jspecify.annotations.Nullable;

/**
 * Keys as texts that mean the same on every system: {@code M1+K}, where M1 is Control or, on a Mac, Command;
 * M2 is Shift, M3 Alt, M4 Control on a Mac.
 */
final class Keys {
    private static final FormalKeyFormatter FORMAL = new FormalKeyFormatter();
    private static final int[] MODIFIERS = {SWT.MOD1, SWT.MOD2, SWT.MOD3, SWT.MOD4};

    private Keys() {}

    /** Returns the keys of a text, or null if it is none. */
    static @Nullable KeySequence parse(String text) {
        try {
            KeySequence keys = KeySequence.getInstance(text.strip());
            return keys.isEmpty() || !keys.isComplete() ? null : keys;
        } catch (org.eclipse.jface.bindings.keys.ParseException e) {
            return null;
        }
    }

    /** Returns the text that {@link #parse} reads on every system. */
    static String text(KeySequence keys) {
        List<String> strokes = new ArrayList<>();
        for (KeyStroke stroke : keys.getKeyStrokes()) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < MODIFIERS.length; i++) {
                if (MODIFIERS[i] != 0 && (stroke.getModifierKeys() & MODIFIERS[i]) != 0) {
                    words.append('M').append(i + 1).append('+');
                }
            }
            strokes.add(words.append(FORMAL.format(stroke.getNaturalKey())).toString());
        }
        return String.join(" ", strokes);
    }

    /** Returns the keys of a press, or null while there are only modifiers. */
    static @Nullable KeySequence of(Event event) {
        if ((event.keyCode & SWT.MODIFIER_MASK) != 0 || event.keyCode == 0) {
            return null;
        }
        int accelerator = SWTKeySupport.convertEventToUnmodifiedAccelerator(event);
        return KeySequence.getInstance(SWTKeySupport.convertAcceleratorToKeyStroke(accelerator));
    }

    /** Returns the key of a single stroke without any other modifier than Shift; 0 for all others. */
    static int plain(KeySequence keys) {
        KeyStroke[] strokes = keys.getKeyStrokes();
        boolean isPlain = strokes.length == 1 && (strokes[0].getModifierKeys() & ~SWT.SHIFT) == 0;
        return isPlain ? strokes[0].getNaturalKey() : 0;
    }

    /** Returns whether Shift is down with a plain key. */
    static boolean hasShift(KeySequence keys) {
        return (keys.getKeyStrokes()[0].getModifierKeys() & SWT.SHIFT) != 0;
    }
}
