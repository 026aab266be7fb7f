package org.sequencemaker.app.preference;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.sequencemaker.app.Messages;
import org.sequencemaker.app.preference.PluginPage.Grant;
import org.sequencemaker.app.preference.PluginPage.Setting;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.extension.setting.SettingSpec.Type;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.ui.theme.Theme;

/** The page of one plug-in: a field for each setting that it declares, and what it may do. */
final class PluginPane {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Composite pane;
    private final PluginPage page;
    private final Edits edits;
    private final Runnable changed;
    private final Theme theme;
    private final List<Runnable> defaults = new ArrayList<>();

    /** @param changed is called when something has been edited */
    PluginPane(Composite parent, PluginPage page, Edits edits, Theme theme, Runnable changed) {
        // Not a subclass: the style sheet knows only the toolkit's own classes by name.
        pane = new Composite(parent, SWT.NONE);
        this.page = page;
        this.edits = edits;
        this.theme = theme;
        this.changed = changed;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 14;
        layout.marginHeight = 10;
        layout.verticalSpacing = 7;
        pane.setLayout(layout);
        page.settings().forEach(this::add);
        if (!page.settings().isEmpty()) {
            Button all = new Button(pane, SWT.PUSH);
            all.setText(Messages.PREFERENCES_DEFAULTS.text());
            all.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false, 3, 1));
            all.addListener(SWT.Selection, event -> defaults.forEach(Runnable::run));
        }
        if (!page.grants().isEmpty()) {
            addGrants();
        }
    }

    Composite control() {
        return pane;
    }

    private void add(Setting setting) {
        SettingSpec spec = setting.spec();
        Label label = new Label(pane, SWT.NONE);
        // A box has its label beside it.
        label.setText(spec.type() == Type.FLAG ? "" : Messages.PREFERENCES_LABEL.text(spec.label()));
        label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Button reset = new Button(pane, SWT.PUSH);
        SettingField field = new SettingField(pane, spec, "preferences." + spec.id(), value -> {
            edits.set(page, spec, value);
            reset.setEnabled(spec.type() == Type.SECRET || !value.equals(spec.standard()));
            changed.run();
        });
        field.show(setting.value());
        reset.moveBelow(null);
        reset.setText((spec.type() == Type.SECRET ? Messages.PREFERENCES_FORGET : Messages.PREFERENCES_RESET).text());
        reset.setEnabled(spec.type() == Type.SECRET || !setting.value().equals(spec.standard()));
        reset.setData(KEY, "preferences." + spec.id() + ".reset");
        Runnable toDefault = () -> {
            edits.reset(page, spec);
            field.show(spec.standard());
            reset.setEnabled(false);
            changed.run();
        };
        reset.addListener(SWT.Selection, event -> toDefault.run());
        if (spec.type() != Type.SECRET) {
            defaults.add(toDefault);
        }
        if (!spec.description().isBlank()) {
            new Label(pane, SWT.NONE);
            small(spec.description(), 2);
        }
    }

    private void addGrants() {
        Label title = new Label(pane, SWT.NONE);
        title.setText(Messages.PREFERENCES_MAY.text());
        title.setFont(theme.font(Face.BOLD));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        for (Grant grant : page.grants()) {
            Button box = new Button(pane, SWT.CHECK);
            box.setText(Messages.PREFERENCES_GRANT.text(grant.spec().label()));
            box.setSelection(grant.allowed());
            box.setData(KEY, "preferences.may." + grant.spec().id());
            box.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
            box.addListener(SWT.Selection, event -> {
                edits.allow(page, grant.spec().capability(), box.getSelection());
                changed.run();
            });
            if (!grant.spec().reason().isBlank()) {
                small(grant.spec().reason(), 3);
            }
        }
        small(Messages.PREFERENCES_NO_SANDBOX.text(), 3);
    }

    private void small(String text, int columns) {
        Label label = new Label(pane, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setFont(theme.font(Face.SMALL));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
        data.widthHint = 300;
        data.horizontalIndent = columns == 3 ? 24 : 0;
        label.setLayoutData(data);
    }
}
