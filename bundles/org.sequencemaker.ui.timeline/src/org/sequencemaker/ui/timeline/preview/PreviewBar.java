package org.sequencemaker.ui.timeline.preview;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.layout.stage.Siteswap;
import org.sequencemaker.layout.stage.StageView;
import org.sequencemaker.layout.stage.StageView.Pattern;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.status.StatusLine;

/** The line above the stage: what the props do, and how long the film is exposed. */
final class PreviewBar {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final StatusLine status;
    private final Consumer<StageView> onChange;
    private final Button row;
    private final Button juggling;
    private final Text siteswap;
    private StageView view;

    PreviewBar(Composite parent, StageView view, StatusLine status, Consumer<StageView> onChange) {
        this.view = view;
        this.status = status;
        this.onChange = onChange;
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 2;
        layout.marginBottom = 2;
        bar.setLayout(layout);
        row = button(bar, SWT.RADIO, Messages.ROW, Messages.ROW_TIP, "preview.row");
        juggling = button(bar, SWT.RADIO, Messages.JUGGLING, Messages.JUGGLING_TIP, "preview.juggling");
        siteswap = new Text(bar, SWT.BORDER | SWT.SINGLE);
        siteswap.setText(view.siteswap().toString());
        siteswap.setMessage(Messages.SITESWAP.text());
        siteswap.setToolTipText(Messages.SITESWAP_TIP.text());
        siteswap.setLayoutData(new RowData(70, SWT.DEFAULT));
        siteswap.setData(KEY, "preview.siteswap");
        SpokenName.of(siteswap, Messages.SITESWAP.text());
        Button exposure = button(bar, SWT.CHECK, Messages.EXPOSURE, Messages.EXPOSURE_TIP, "preview.exposure");
        row.setSelection(view.pattern() == Pattern.ROW);
        juggling.setSelection(view.pattern() == Pattern.JUGGLING);
        exposure.setSelection(view.isExposedLong());
        row.addListener(SWT.Selection, event -> choose(Pattern.ROW, row));
        juggling.addListener(SWT.Selection, event -> choose(Pattern.JUGGLING, juggling));
        exposure.addListener(SWT.Selection, event -> change(this.view.withExposedLong(exposure.getSelection())));
        siteswap.addListener(SWT.DefaultSelection, event -> take());
        siteswap.addListener(SWT.FocusOut, event -> take());
    }

    void setFocus() {
        (view.pattern() == Pattern.ROW ? row : juggling).setFocus();
    }

    private void choose(Pattern pattern, Button button) {
        if (button.getSelection()) {
            change(view.withPattern(pattern));
        }
    }

    /** Takes the pattern that was typed, and begins to juggle it; what nobody can juggle is explained, and stays to be put right. */
    private void take() {
        String typed = siteswap.getText();
        if (typed.strip().equals(view.siteswap().toString())) {
            return;
        }
        try {
            Siteswap next = Siteswap.parse(typed);
            status.show(Messages.BALLS.text(next, next.balls()));
            row.setSelection(false);
            juggling.setSelection(true);
            change(view.withSiteswap(next).withPattern(Pattern.JUGGLING));
        } catch (Refusal refusal) {
            status.showError(Messages.SITESWAP_WRONG.text(typed.strip(), refusal.reason()));
        }
    }

    private void change(StageView next) {
        view = next;
        onChange.accept(next);
    }

    private static Button button(Composite parent, int style, Messages text, Messages tip, String key) {
        Button button = new Button(parent, style);
        button.setText(text.text());
        button.setToolTipText(tip.text());
        button.setData(KEY, key);
        return button;
    }
}
