package org.sequencemaker.ui.timeline.song;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.work.Background;

/** Reads how late the sound is heard, lets the user find it out anew, and keeps it. On the display thread only. */
public final class Calibration {
    private final SongSession session;
    private final SongSettings settings;
    private final Background background;
    private final StatusLine status;

    public Calibration(SongSession session, SongSettings settings, Background background, StatusLine status) {
        this.session = session;
        this.settings = settings;
        this.background = background;
        this.status = status;
    }

    /** Opens the dialog as soon as the setting is read. What plays is paused. */
    public void open(Shell window, Theme theme) {
        session.transport().pause();
        background.run(
                Messages.LATENCY_TITLE.text(),
                () -> {
                    // Takes a while the first time, which the dialog's first click would have to wait for.
                    Playback.prepare();
                    return settings.latency();
                },
                latency -> {
                    LatencyDialog dialog = new LatencyDialog(window, new Clicks(), latency, theme);
                    if (dialog.open() == Window.OK) {
                        keep(dialog.latency());
                    }
                },
                problem -> status.showError(String.valueOf(problem.getMessage())));
    }

    private void keep(double latency) {
        background.run(
                Messages.LATENCY_TITLE.text(),
                () -> {
                    settings.setLatency(latency);
                    return latency;
                },
                kept -> status.show(Messages.LATENCY_KEPT.text(Math.round(1000 * kept))),
                problem -> status.showError(String.valueOf(problem.getMessage())));
    }
}
