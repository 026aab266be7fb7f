package org.sequencemaker.ui.assistant.compose;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.desk.Told.Thing;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.project.OpenProject;

/** What is selected, each with a switch for whether the model is told. Not there while nothing is. */
final class Chips {
    private static final int MOST_ROWS = 6;

    private final AssistantDesk desk;
    private final Composite bar;
    private List<Thing> shown = List.of();

    Chips(Composite parent, AssistantDesk desk) {
        this.desk = desk;
        bar = new Composite(parent, SWT.NONE);
        bar.setData(Composer.KEY, "chat.chips");
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        show(List.of());
    }

    /** Shows what is selected now; returns whether that is other than before. */
    boolean update() {
        OpenProject open = desk.project();
        List<Thing> things = open == null ? List.of() : few(desk.told().things(open.project()), open.project());
        boolean isOther = !things.equals(shown);
        if (isOther) {
            show(things);
        }
        for (Control control : bar.getChildren()) {
            if (control instanceof Button button && button.getData() instanceof Thing thing) {
                boolean isTold = desk.told().isTold(thing);
                button.setSelection(isTold);
                // More than a shade tells them apart.
                String text = (isTold ? Messages.CHIP_ON : Messages.CHIP_OFF).text(words(thing));
                if (!text.equals(button.getText())) {
                    button.setText(text);
                    isOther = true;
                }
                button.setToolTipText((isTold ? Messages.CHIP_TOLD : Messages.CHIP_LEFT_OUT).text());
            }
        }
        return isOther;
    }

    /** All rows, or too many of them, need not be named one by one. */
    private static List<Thing> few(List<Thing> things, Project project) {
        long rows = things.stream().filter(Thing.Row.class::isInstance).count();
        boolean isAll = rows == project.timelines().size();
        return isAll || rows > MOST_ROWS
                ? things.stream().filter(thing -> !(thing instanceof Thing.Row)).toList()
                : things;
    }

    private void show(List<Thing> things) {
        shown = things;
        for (Control old : bar.getChildren()) {
            old.dispose();
        }
        if (!things.isEmpty()) {
            Label label = new Label(bar, SWT.NONE);
            label.setText(Messages.CHIPS.text());
        }
        things.forEach(this::chip);
        GridRoom.give(bar, !things.isEmpty());
    }

    private void chip(Thing thing) {
        Button button = new Button(bar, SWT.TOGGLE);
        button.setData(thing);
        button.setData(Composer.KEY, "chat.chip");
        SpokenName.of(button, () -> words(thing) + ". " + button.getToolTipText());
        button.addListener(SWT.Selection, event -> desk.tell(thing, button.getSelection()));
    }

    private static String words(Thing thing) {
        return switch (thing) {
            case Thing.Range range ->
                Messages.CHIP_RANGE.text(range.span().start(), range.span().end());
            case Thing.Row row -> row.name();
            case Thing.Segments segments -> Messages.CHIP_SEGMENTS.text(segments.count());
        };
    }
}
