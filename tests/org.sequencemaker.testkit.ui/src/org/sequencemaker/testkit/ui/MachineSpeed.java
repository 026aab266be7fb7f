package org.sequencemaker.testkit.ui;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * How fast this machine is at the work of a window, now. A limit in milliseconds means nothing without the machine it was
 * set on: the same bare controls are made and laid out as then, on the same thread as what was measured and right after it.
 */
final class MachineSpeed {
    /** What one round took on the machine the limits were set on, with nothing else at work: two cores, Xvfb. */
    static final double REFERENCE_MILLIS = 40;

    /** A machine slower than that is no machine for this program. */
    private static final double MOST = 2;

    private static final int ROUNDS = 9;
    private static final int CONTROLS = 60;

    private MachineSpeed() {}

    /** How many times as long as there it takes here; 1 on a machine that is as fast or faster, {@value #MOST} at most. */
    static double slowness(Display display) {
        return Math.clamp(millis(display) / REFERENCE_MILLIS, 1, MOST);
    }

    /** What a round takes here and now: the median of some. */
    static double millis(Display display) {
        double[] rounds = new double[ROUNDS];
        display.syncExec(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                rounds[i] = round(display);
            }
        });
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double round(Display display) {
        long begin = System.nanoTime();
        ProcessorTime before = ProcessorTime.ofThisThread();
        Shell shell = new Shell(display);
        shell.setLayout(new GridLayout(6, false));
        for (int i = 0; i < CONTROLS; i += 3) {
            Composite group = new Composite(shell, SWT.NONE);
            group.setLayout(new GridLayout());
            new Label(group, SWT.NONE).setText("Label " + i);
            new Text(group, SWT.BORDER).setText("Text " + i);
            new Button(group, SWT.PUSH).setText("Button " + i);
        }
        shell.pack();
        shell.dispose();
        long waited = ProcessorTime.ofThisThread().since(before).waited();
        return (System.nanoTime() - begin - waited) / 1e6;
    }
}
