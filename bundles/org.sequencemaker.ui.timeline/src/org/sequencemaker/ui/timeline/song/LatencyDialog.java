package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.playback.LatencyCalibration;
import org.sequencemaker.ui.theme.Theme;

/**
 * Finds out how late the sound is heard: plays clicks, to tap along with, or to move a slider until a flash comes with them.
 * Both may be mixed: taps move the slider.
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
final class LatencyDialog extends Dialog {
    private static final String KEY = "org.eclipse.swtbot.widget.key";
    private static final int LEAST = -750;
    private static final int MOST = 750;
    private static final int FRAME = 8;
    private static final int WIDTH = 440;

    /** Older taps were perhaps of a hand that had yet to find the time. */
    private static final int TAPS = 12;

    private final Theme theme;
    private final Clicks clicks;
    private final List<Double> taps = new ArrayList<>();
    private int millis;
    private boolean isLit;
    private @Nullable Canvas flash;
    private @Nullable Scale slider;
    private @Nullable Label value;
    private @Nullable Label message;

    /** @param latency as it is set, in seconds */
    LatencyDialog(Shell window, Clicks clicks, double latency, Theme theme) {
        super(window);
        this.clicks = clicks;
        this.theme = theme;
        this.millis = (int) Math.clamp(Math.round(1000 * latency), LEAST, MOST);
    }

    /** Seconds as the user has found them. */
    double latency() {
        return millis / 1000.0;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.LATENCY_TITLE.text());
        Display display = shell.getDisplay();
        Listener keys = event -> {
            if (event.keyCode == ' ' && event.widget instanceof Control control && control.getShell() == shell) {
                event.doit = false;
                tap();
            }
        };
        display.addFilter(SWT.KeyDown, keys);
        shell.addListener(SWT.Dispose, event -> {
            display.removeFilter(SWT.KeyDown, keys);
            clicks.close();
        });
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        wrapped(body, Messages.LATENCY_HINT.text());
        Canvas lamp = new Canvas(body, SWT.DOUBLE_BUFFERED);
        GridData tall = across();
        tall.heightHint = 70;
        lamp.setLayoutData(tall);
        lamp.addListener(SWT.Paint, this::paint);
        flash = lamp;
        Scale scale = new Scale(body, SWT.HORIZONTAL);
        scale.setMaximum(MOST - LEAST);
        scale.setIncrement(5);
        scale.setPageIncrement(20);
        scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        scale.setData(KEY, "latency.slider");
        scale.addListener(SWT.Selection, event -> set(scale.getSelection() + LEAST));
        slider = scale;
        Label shown = new Label(body, SWT.RIGHT);
        GridData narrow = new GridData(SWT.END, SWT.CENTER, false, false);
        narrow.widthHint = 80;
        shown.setLayoutData(narrow);
        shown.setData(KEY, "latency.value");
        value = shown;
        Button tap = new Button(body, SWT.PUSH);
        tap.setText(Messages.LATENCY_TAP.text());
        tap.setLayoutData(across());
        tap.setData(KEY, "latency.tap");
        // As the hand comes down, not as it goes up again.
        tap.addListener(SWT.MouseDown, event -> tap());
        Label words = wrapped(body, "");
        words.setData(KEY, "latency.message");
        message = words;
        set(millis);
        clicks.play(words.getDisplay(), this::say);
        tick();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.LATENCY_KEEP.text(), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CANCEL.text(), false);
    }

    private static Label wrapped(Composite body, String text) {
        Label label = new Label(body, SWT.WRAP);
        label.setText(text);
        GridData data = across();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        return label;
    }

    private static GridData across() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
    }

    private void paint(Event event) {
        event.gc.setBackground(
                theme.colour(isLit ? theme.surface().accent() : theme.surface().row()));
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
    }

    private void set(int next) {
        millis = Math.clamp(next, LEAST, MOST);
        clicks.setLatency(latency());
        Scale scale = slider;
        Label shown = value;
        if (scale != null && shown != null) {
            scale.setSelection(millis - LEAST);
            shown.setText(Messages.LATENCY_VALUE.text(millis));
        }
    }

    private void tap() {
        taps.add(clicks.claimed());
        if (taps.size() > TAPS) {
            taps.removeFirst();
        }
        if (taps.size() < LatencyCalibration.FEWEST) {
            say(Messages.LATENCY_MORE.text(LatencyCalibration.FEWEST - taps.size()));
            return;
        }
        try {
            LatencyCalibration found = LatencyCalibration.of(clicks.times(), taps);
            set((int) Math.round(1000 * found.latency()));
            say(Messages.LATENCY_TAPPED.text(found.taps(), millis, Math.round(1000 * found.spread())));
        } catch (IllegalArgumentException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    private void say(String words) {
        Label label = message;
        if (label != null && !label.isDisposed()) {
            label.setText(words);
            label.getParent().layout();
        }
    }

    private void tick() {
        Canvas lamp = flash;
        if (lamp == null || lamp.isDisposed()) {
            return;
        }
        boolean lit = clicks.isSounding();
        if (lit != isLit) {
            isLit = lit;
            lamp.redraw();
        }
        lamp.getDisplay().timerExec(FRAME, this::tick);
    }
}
