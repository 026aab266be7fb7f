package org.sequencemaker.app.window;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.sequencemaker.app.Messages;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.access.Announcer;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/** The status line: the last message or what is under way, and where the playhead stands. */
public final class StatusControl {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final StatusLine status;
    private final Background background;
    private final Label message;
    private final ProgressBar progress;
    private final Label time;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final List<Subscription> project = new ArrayList<>();

    @Inject
    public StatusControl(
            Composite parent, StatusLine status, Background background, CurrentProject current, Announcer announcer) {
        this.status = status;
        this.background = background;
        Composite line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 3;
        layout.marginWidth = 10;
        layout.horizontalSpacing = 16;
        line.setLayout(layout);
        message = new Label(line, SWT.NONE);
        message.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        message.setData(KEY, "status.message");
        progress = new ProgressBar(line, SWT.INDETERMINATE);
        SpokenName.of(progress, Messages.STATUS_WORK.text());
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = 90;
        small.heightHint = 6;
        progress.setLayoutData(small);
        progress.setVisible(false);
        time = new Label(line, SWT.RIGHT);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = 150;
        time.setLayoutData(wide);
        time.setData(KEY, "status.time");
        subscriptions.add(status.listen(said -> {
            update();
            if (said.isError()) {
                announcer.say(said.text());
            }
        }));
        subscriptions.add(background.listen(running -> update()));
        subscriptions.add(current.listen(this::follow));
        update();
    }

    @PreDestroy
    void close() {
        subscriptions.forEach(Subscription::close);
        project.forEach(Subscription::close);
    }

    private void update() {
        if (message.isDisposed()) {
            return;
        }
        List<String> running = background.running();
        StatusLine.Message last = status.message();
        String text = running.isEmpty() ? last.text() : running.getLast() + " …";
        // A label would take an ampersand for a shortcut, and grow with a second line.
        message.setText(text.replace("&", "&&").replace("\n", " "));
        boolean isError = running.isEmpty() && last.isError();
        // Not the toolkit's default otherwise, which knows nothing of the style sheet.
        message.setForeground(isError ? message.getDisplay().getSystemColor(SWT.COLOR_RED) : time.getForeground());
        progress.setVisible(!running.isEmpty());
    }

    private void follow(OpenProject open) {
        project.forEach(Subscription::close);
        project.clear();
        project.add(open.playhead().listen(now -> showTime(open)));
        project.add(open.document().listen(change -> showTime(open)));
        showTime(open);
    }

    private void showTime(OpenProject open) {
        if (!time.isDisposed()) {
            time.setText(Messages.STATUS_TIME.text(
                    Time.ofMillis(open.playhead().time().micros() / 1000),
                    open.project().duration()));
        }
    }
}
