package org.sequencemaker.ui.plugins.view;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.start.Starts;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.Tab;

/** What the user should know first: safe mode, a restart that is due, and plug-ins that are missing after an upgrade. */
final class Banners {
    private final PluginDesk desk;
    private final Composite restart;
    private final Label restartText;
    private final Composite missing;
    private final Label missingText;
    private final Composite safe;
    private final Label safeText;

    Banners(Composite parent, PluginDesk desk) {
        this.desk = desk;
        safe = Controls.named(banner(parent, 2), "plugins.safe");
        safeText = text(safe);
        Controls.button(safe, Messages.BANNER_RESTART_BUTTON, "plugins.safe.restart", desk::restartAsUsual);
        restart = Controls.named(banner(parent, 2), "plugins.restart");
        restartText = text(restart);
        Controls.button(restart, Messages.BANNER_RESTART_BUTTON, "plugins.restart.now", desk::restart);
        missing = Controls.named(banner(parent, 3), "plugins.missing");
        missingText = text(missing);
        Controls.button(missing, Messages.BANNER_MISSING_BACK, "plugins.missing.back", desk::bringBackMissing);
        Controls.button(missing, Messages.BANNER_MISSING_FORGET, "plugins.missing.forget", desk::forgetMissing);
    }

    void show() {
        String leftOut = String.join(
                ", ",
                desk.shelf(Tab.INSTALLED).all().stream()
                        .map(PluginDetails::name)
                        .toList());
        set(safeText, safeWords(leftOut));
        Controls.show(safe, Starts.isSafe() && !leftOut.isEmpty());
        String why = desk.restartDue();
        set(restartText, why == null ? "" : Messages.BANNER_RESTART.text(why));
        Controls.show(restart, why != null);
        List<MissingPlugin> gone = desk.missing();
        String names = String.join(", ", gone.stream().map(MissingPlugin::name).toList());
        set(missingText, gone.isEmpty() ? "" : Messages.BANNER_MISSING.text(gone.size(), names));
        Controls.show(missing, !gone.isEmpty());
    }

    private static String safeWords(String leftOut) {
        return switch (Starts.mode()) {
            case USUAL -> "";
            case SAFE_AS_ASKED -> Messages.BANNER_SAFE_ASKED.text(leftOut);
            case SAFE_AFTER_FAILURES -> Messages.BANNER_SAFE_FAILED.text(leftOut);
        };
    }

    private static Composite banner(Composite parent, int columns) {
        Composite banner = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 10;
        layout.marginHeight = 6;
        banner.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.exclude = true;
        banner.setLayoutData(data);
        banner.setVisible(false);
        return banner;
    }

    private static Label text(Composite banner) {
        Label label = new Label(banner, SWT.WRAP);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return label;
    }

    private static void set(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
        }
    }
}
