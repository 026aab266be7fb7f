package org.sequencemaker.ui.assistant.endpoint;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/** Tries an endpoint and says what came of it; can be stopped at any time. */
final class TestField {
    private static final int SECOND = 1000;

    private final Trial trial;
    private final Errand errand;
    private final Supplier<ModelEndpoint> whom;
    private final Button button;
    private final ProgressBar bar;
    private final Text result;
    private int runs;

    /** @param whom says, when the button is pressed, what is to be tried */
    TestField(Composite parent, Trial trial, OnDisplay display, Supplier<ModelEndpoint> whom) {
        this.trial = trial;
        this.errand = new Errand(display);
        this.whom = whom;
        button = new Button(parent, SWT.PUSH);
        button.setText(Messages.TEST.text());
        button.setData(EndpointsDialog.KEY, "endpoints.test");
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1));
        button.addListener(SWT.Selection, event -> press());
        bar = new ProgressBar(parent, SWT.INDETERMINATE);
        SpokenName.of(bar, Messages.TEST_RESULT.text());
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        GridRoom.give(bar, false);
        result = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        result.setData(EndpointsDialog.KEY, "endpoints.testResult");
        SpokenName.of(result, Messages.TEST_RESULT.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        size.heightHint = 100;
        size.widthHint = 380;
        result.setLayoutData(size);
    }

    private void press() {
        if (errand.isRunning()) {
            stop();
            result.setText(Messages.STOPPED.text());
            return;
        }
        ModelEndpoint asked = whom.get();
        int mine = ++runs;
        errand.start(
                "connection test",
                () -> trial.run(asked),
                this::end,
                problem -> end(List.of(String.valueOf(problem.getMessage()))));
        show(true);
        count(mine, asked.name(), 0);
    }

    private void count(int mine, String name, int seconds) {
        if (mine == runs && errand.isRunning() && !result.isDisposed()) {
            result.setText(Messages.TESTING.text(name, "%d:%02d".formatted(seconds / 60, seconds % 60)));
            result.getDisplay().timerExec(SECOND, () -> count(mine, name, seconds + 1));
        }
    }

    private void end(List<String> lines) {
        if (!result.isDisposed()) {
            show(false);
            result.setText(String.join("\n", lines));
        }
    }

    private void show(boolean isRunning) {
        GridRoom.give(bar, isRunning);
        button.setText((isRunning ? Messages.STOP : Messages.TEST).text());
        bar.getParent().layout();
    }

    /** Stops, and says nothing. */
    void clear() {
        stop();
        if (!result.isDisposed()) {
            result.setText("");
        }
    }

    void stop() {
        errand.stop();
        if (!result.isDisposed()) {
            show(false);
        }
    }
}
