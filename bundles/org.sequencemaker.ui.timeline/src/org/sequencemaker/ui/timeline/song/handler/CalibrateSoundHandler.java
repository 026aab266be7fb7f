package org.sequencemaker.ui.timeline.song.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.song.Calibration;

/** Lets the user find out how late the sound is heard. */
public final class CalibrateSoundHandler {
    @Execute
    void execute(Calibration calibration, Shell window, Theme theme) {
        calibration.open(window, theme);
    }
}
