package org.sequencemaker.ui.timeline.preview;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.layout.stage.StageView;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Latest;
import org.sequencemaker.ui.work.OnDisplay;

/** The part of the window that shows the props as on a stage. Where nobody sees it, nothing is worked out. */
public final class PreviewPart {
    private final Memory memory;
    private final StatusLine status;
    private final PreviewCanvas canvas;
    private final PreviewBar bar;
    private final Frames frames;
    private final Latest painter;
    private final ProposedChange proposed;
    private final Subscription current;
    private final Subscription sides;
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private StageView view;
    private long shown;

    @Inject
    public PreviewPart(
            Composite parent,
            CurrentProject current,
            Memory memory,
            StatusLine status,
            Extensions extensions,
            ProposedChange proposed) {
        this.memory = memory;
        this.proposed = proposed;
        this.status = status;
        this.view = PreviewSettings.read(memory);
        this.frames = new Frames(extensions.effects());
        Display display = parent.getDisplay();
        this.painter = new Latest("preview", new OnDisplay(display), false);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        bar = new PreviewBar(parent, view, status, this::choose);
        canvas = new PreviewCanvas(parent, this::words, this::paint);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        this.current = current.listen(this::open);
        this.sides = proposed.listen(this::paint);
    }

    /** How the stage is looked at. */
    public StageView view() {
        return view;
    }

    /** How many pictures were shown so far. */
    public long shown() {
        return shown;
    }

    @Focus
    void focus() {
        bar.setFocus();
    }

    @PreDestroy
    void close() {
        current.close();
        sides.close();
        leave();
        painter.close();
    }

    private void open(OpenProject next) {
        leave();
        open = next;
        project.add(next.playhead().listen(time -> paint()));
        project.add(next.document().listen(change -> {
            if (change.isSubstantial()) {
                paint();
            }
        }));
        paint();
    }

    private void choose(StageView next) {
        view = next;
        PreviewSettings.keep(memory, next);
        paint();
    }

    private void paint() {
        OpenProject now = open;
        if (now == null || canvas.isDisposed() || !canvas.isVisible()) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        if (area.isEmpty()) {
            return;
        }
        Frames.Wanted wanted =
                new Frames.Wanted(proposed.seen(now.project()), now.playhead().time(), view, area.width, area.height);
        painter.ask(() -> frames.make(wanted), this::show, this::failed);
    }

    private void show(Frames.Frame frame) {
        if (!canvas.isDisposed()) {
            canvas.show(frame.data(), frame.scale());
            shown++;
        }
    }

    private void failed(Exception problem) {
        status.showError(Messages.FAILED.text(String.valueOf(problem)));
    }

    private String words() {
        OpenProject now = open;
        if (now == null) {
            return "";
        }
        var time = now.playhead().time();
        List<Timeline> timelines = proposed.seen(now.project()).timelines();
        String colours = timelines.stream()
                .map(timeline -> timeline.name() + " " + timeline.colourAt(time))
                .collect(Collectors.joining(", "));
        return Messages.DESCRIPTION.text(timelines.size(), time, colours);
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
