package org.sequencemaker.ui.timeline.song;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.lyrics.LyricsFiles;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.drop.FileDrop;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.lyrics.LyricsDesk;

/** The part of the window that shows and plays the song. */
public final class SongPart {
    private final TransportBar bar;
    private final SongLane lane;
    private final Subscription current;
    private @Nullable Subscription playhead;

    @Inject
    public SongPart(
            Composite parent,
            CurrentProject current,
            SongSession session,
            LyricsDesk lyrics,
            ShownSurface timelines,
            Theme theme) {
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new TransportBar(parent, session);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        lane = new SongLane(parent, session, timelines, theme);
        lane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        FileDrop.on(lane, file -> {
            if (LyricsFiles.isLyrics(file)) {
                lyrics.read(file);
            } else {
                session.load(file);
            }
        });
        this.current = current.listen(this::show);
    }

    private void show(OpenProject next) {
        leave();
        playhead = next.playhead().listen(this::moved);
    }

    private void moved(Time time) {
        lane.movePlayhead(time);
        bar.showTime();
    }

    @Focus
    void focus() {
        lane.setFocus();
    }

    @PreDestroy
    void close() {
        current.close();
        leave();
    }

    private void leave() {
        Subscription before = playhead;
        if (before != null) {
            before.close();
        }
    }
}
