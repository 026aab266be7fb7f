package org.sequencemaker.ui.timeline.colour;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.timeline.song.ShownSurface;

/** Asks the user for a colour. On the display thread only. */
public final class ColourPicker {
    private final RecentColours recent;
    private final CurrentProject current;
    private final ShownSurface shown;

    /** @param shown where the eyedropper takes colours from */
    public ColourPicker(Memory memory, CurrentProject current, ShownSurface shown) {
        this.recent = new RecentColours(memory);
        this.current = current;
        this.shown = shown;
    }

    /** Returns the colour the user chooses, or null if they think better of it; waits for them. */
    public @Nullable Rgb ask(Shell parent, Rgb now) {
        PickerDialog dialog = new PickerDialog(parent, now, recent.all(), current.get(), shown.get());
        if (dialog.open() != Window.OK) {
            return null;
        }
        Rgb chosen = dialog.chosen();
        recent.add(chosen);
        return chosen;
    }
}
