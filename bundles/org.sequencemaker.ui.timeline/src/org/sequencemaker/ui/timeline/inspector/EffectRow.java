package org.sequencemaker.ui.timeline.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.colour.ColourPicker;

/** One effect of the selected segments: which, and its settings. The last row of all adds another. */
final class EffectRow {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final int place;
    private final Changes changes;
    private final Composite body;
    private final Combo combo;
    private final Button earlier;
    private final ParameterRows parameters;
    private List<EffectKind> kinds = List.of();
    private List<String> names = List.of();
    private String type = "";

    /** What the user does to the effect at a place. */
    interface Changes {
        /** @param effect null for none any more */
        void choose(int place, @Nullable Effect effect);

        void earlier(int place);

        void set(int place, String type, String name, ParameterValue value);
    }

    EffectRow(Composite parent, int place, StatusLine status, ColourPicker picker, Changes changes) {
        this.place = place;
        this.changes = changes;
        String number = place == 0 ? "" : Integer.toString(place + 1);
        body = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        new Label(body, SWT.NONE).setText((InspectorTexts.label("effect") + " " + number).strip());
        combo = new Combo(body, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setData(KEY, "inspector.effect" + number);
        SpokenName.of(combo, (InspectorTexts.label("effect") + " " + number).strip());
        combo.addListener(SWT.Selection, event -> choose());
        earlier = new Button(body, SWT.ARROW | SWT.UP);
        earlier.setLayoutData(new GridData());
        earlier.setToolTipText(InspectorTexts.tip("earlier"));
        SpokenName.of(earlier, InspectorTexts.tip("earlier"));
        earlier.setData(KEY, "inspector.effect" + number + ".earlier");
        earlier.addListener(SWT.Selection, event -> changes.earlier(place));
        Composite box = new Composite(body, SWT.NONE);
        GridLayout inner = new GridLayout(2, false);
        inner.marginWidth = 0;
        inner.marginHeight = 0;
        box.setLayout(inner);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        parameters = new ParameterRows(
                box,
                status,
                picker,
                "inspector.parameter" + number + ".",
                (name, value) -> changes.set(place, type, name, value));
    }

    /**
     * Shows what the segments have in common here; returns whether it needs other room now.
     *
     * @param slot null for none: the row then adds an effect
     * @param offered what can be chosen
     */
    boolean show(Common.@Nullable Slot slot, List<EffectKind> offered, boolean enabled) {
        offer(offered);
        if (combo.getEnabled() != enabled) {
            combo.setEnabled(enabled);
        }
        String chosen = slot == null ? "" : slot.type();
        EffectKind kind = kind(chosen);
        if (chosen == null) {
            combo.deselectAll();
        } else {
            // One that nobody knows is shown by the name it has in the file.
            int index = kind == null ? chosen.isEmpty() ? 0 : -1 : kinds.indexOf(kind) + 1;
            if (index < 0) {
                combo.deselectAll();
            } else if (combo.getSelectionIndex() != index) {
                combo.select(index);
            }
        }
        type = chosen == null ? "" : chosen;
        boolean isOther = GridRoom.give(earlier, slot != null && place > 0);
        isOther |= parameters.show(kind, slot == null ? null : slot.effect());
        return GridRoom.give(body, true) || isOther;
    }

    /** Takes no room any more; returns whether it did before. */
    boolean hide() {
        return GridRoom.give(body, false);
    }

    private void offer(List<EffectKind> offered) {
        List<String> next = new ArrayList<>(List.of(InspectorTexts.none()));
        offered.forEach(kind -> next.add(kind.label()));
        kinds = offered;
        if (!next.equals(names)) {
            names = next;
            combo.setItems(next.toArray(String[]::new));
        }
    }

    private void choose() {
        int index = combo.getSelectionIndex();
        changes.choose(
                place, index <= 0 ? null : new Effect(kinds.get(index - 1).id(), Map.of()));
    }

    private @Nullable EffectKind kind(@Nullable String wanted) {
        return kinds.stream()
                .filter(kind -> Objects.equals(kind.id(), wanted))
                .findFirst()
                .orElse(null);
    }
}
