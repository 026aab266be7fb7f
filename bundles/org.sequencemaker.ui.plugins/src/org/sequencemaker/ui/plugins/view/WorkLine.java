package org.sequencemaker.ui.plugins.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.Work;

/** What is under way, how far it is, and a button to stop it. */
final class WorkLine {
    private static final int WHOLE = 1000;

    private final PluginDesk desk;
    private final Composite line;
    private final Label text;
    private final ProgressBar bar;
    private final Button cancel;

    WorkLine(Composite parent, PluginDesk desk) {
        this.desk = desk;
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 10;
        layout.marginHeight = 4;
        layout.horizontalSpacing = 12;
        line.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
        text = Controls.named(new Label(line, SWT.NONE), "plugins.work");
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar = new ProgressBar(line, SWT.HORIZONTAL);
        bar.setMaximum(WHOLE);
        SpokenName.of(bar, Messages.WORK_NAME.text());
        GridData small = new GridData(SWT.END, SWT.CENTER, false, false);
        small.widthHint = 160;
        bar.setLayoutData(small);
        cancel = Controls.button(line, Messages.CANCEL, "plugins.cancel", this::cancel);
    }

    void show() {
        @Nullable Work work = desk.work();
        if (work != null) {
            String what = work.what();
            String shown = (what.isEmpty() ? work.label() + " …" : work.label() + ": " + what).replace("&", "&&");
            if (!text.getText().equals(shown)) {
                text.setText(shown);
            }
            bar.setSelection((int) (WHOLE * Math.max(0, Math.min(1, work.share()))));
            cancel.setEnabled(!work.isCancelled());
        }
        Controls.show(line, work != null);
    }

    private void cancel() {
        Work work = desk.work();
        if (work != null) {
            work.cancel();
            cancel.setEnabled(false);
        }
    }
}
