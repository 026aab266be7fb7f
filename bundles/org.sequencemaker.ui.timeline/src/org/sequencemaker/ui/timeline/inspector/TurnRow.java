package org.sequencemaker.ui.timeline.inspector;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.proposal.TurnActions;

/** The buttons for the turn of the assistant that the selected segments are from; there only while they are from one. */
final class TurnRow {
    private final Composite row;
    private final Button undo;
    private final Button why;
    private final Supplier<@Nullable OpenProject> open;
    private final Supplier<@Nullable Turns> turns;
    private @Nullable String turn;

    TurnRow(Composite parent, Supplier<@Nullable OpenProject> open, Supplier<@Nullable Turns> turns) {
        this.open = open;
        this.turns = turns;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridRoom.give(row, false);
        button("select", TurnActions::select);
        undo = button("undo", (project, of) -> with(all -> all.undo(of)));
        why = button("why", (project, of) -> with(all -> TurnActions.askWhy(project, all, of)));
    }

    /** Shows the buttons for an origin, or none; returns whether they need other room now. */
    boolean show(@Nullable Origin origin) {
        boolean isTurn = origin != null && origin.kind() == Origin.Kind.TURN;
        turn = origin != null && isTurn ? origin.detail() : null;
        enable();
        return GridRoom.give(row, isTurn);
    }

    /** The assistant may have come or gone, and the turn may be undone already. */
    void enable() {
        Turns all = turns.get();
        String now = turn;
        undo.setEnabled(all != null && now != null && all.canUndo(now));
        why.setEnabled(all != null && now != null);
    }

    private void with(Consumer<Turns> what) {
        Turns all = turns.get();
        if (all != null) {
            what.accept(all);
        }
    }

    private Button button(String action, BiConsumer<OpenProject, String> what) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(InspectorTexts.turn(action));
        button.setToolTipText(InspectorTexts.turn(action + "_tip"));
        button.setData("org.eclipse.swtbot.widget.key", "inspector.turn." + action);
        button.addListener(SWT.Selection, event -> {
            OpenProject project = open.get();
            String now = turn;
            if (project != null && now != null) {
                what.accept(project, now);
            }
        });
        return button;
    }
}
