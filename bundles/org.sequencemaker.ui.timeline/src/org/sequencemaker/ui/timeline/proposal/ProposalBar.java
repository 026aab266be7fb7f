package org.sequencemaker.ui.timeline.proposal;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.theme.Theme;

/** Stands above the timelines while something is proposed: what it is, how much, which side is seen, and what to do. */
public final class ProposalBar extends Composite {
    /** Room for the label there is at least; where it needs more than there is, it is cut, and its tool tip has all of it. */
    private static final int LEAST_LABEL = 140;

    private static final int MARGIN = 4;

    /** Where it is narrower than this much is said by numbers, so that all is in one line. */
    private static final int ROOM_FOR_WORDS = 1150;

    private final GhostLayer layer;
    private final Label label;
    private final GhostLegend legend;
    private final Label others;
    private final Button present;
    private final Button proposed;
    private final Button inSelection;
    private int shownWidth;

    /** @param command calls a command of the timeline by its name */
    public ProposalBar(Composite parent, GhostLayer layer, Theme theme, Consumer<String> command) {
        super(parent, SWT.NONE);
        this.layer = layer;
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginTop = 1;
        layout.marginBottom = 1;
        setLayout(layout);
        present = button(SWT.TOGGLE, "a", Messages.PRESENT, Messages.PRESENT_TIP, () -> look(Side.PRESENT));
        proposed = button(SWT.TOGGLE, "b", Messages.PROPOSED, Messages.PROPOSED_TIP, () -> look(Side.PROPOSED));
        label = new Label(this, SWT.NONE);
        label.setData("org.eclipse.swtbot.widget.key", "proposal.label");
        legend = new GhostLegend(this, theme);
        others = new Label(this, SWT.NONE);
        others.setData("org.eclipse.swtbot.widget.key", "proposal.others");
        arrow(SWT.LEFT, "previous", Messages.PREVIOUS_TIP, () -> command.accept("previousChange"));
        arrow(SWT.RIGHT, "next", Messages.NEXT_TIP, () -> command.accept("nextChange"));
        button(
                SWT.PUSH,
                "acceptAll",
                Messages.ACCEPT_ALL,
                Messages.ACCEPT_ALL_TIP,
                () -> command.accept("acceptAllChanges"));
        button(
                SWT.PUSH,
                "refuseAll",
                Messages.REFUSE_ALL,
                Messages.REFUSE_ALL_TIP,
                () -> command.accept("refuseAllChanges"));
        inSelection = button(
                SWT.PUSH,
                "acceptSelected",
                Messages.ACCEPT_RANGE,
                Messages.ACCEPT_RANGE_TIP,
                () -> command.accept("acceptSelectedChanges"));
        parent.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        if (!isDisposed() && getVisible() && shownWidth != width()) {
            show();
            getParent().layout(true, true);
        }
    }

    private int width() {
        return getParent().getClientArea().width;
    }

    /** Shows what is proposed now. */
    public void show() {
        Ghosts ghosts = layer.ghosts();
        if (ghosts == null) {
            return;
        }
        shownWidth = width();
        legend.show(layer.count(), shownWidth < ROOM_FOR_WORDS);
        write(
                others,
                ghosts.others().isEmpty()
                        ? ""
                        : Messages.OTHERS.text(ghosts.others().size()));
        others.setToolTipText(GhostWords.others(ghosts.others()));
        write(label, cut(ghosts.label()));
        label.setToolTipText(ghosts.label());
        showSide();
    }

    /** Returns as much of some words as there is room for beside everything else. */
    private String cut(String words) {
        int room = shownWidth - MARGIN;
        for (Control child : getChildren()) {
            room -= MARGIN + (child == label ? 0 : child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        }
        room = Math.max(LEAST_LABEL, room);
        GC gc = new GC(label);
        String cut = words;
        while (cut.length() > 1 && gc.textExtent(cut).x > room) {
            String shorter = cut.endsWith("…") ? cut.substring(0, cut.length() - 1) : cut;
            cut = shorter.substring(0, shorter.length() - 1).stripTrailing() + "…";
        }
        gc.dispose();
        return cut;
    }

    /** Says whether something is selected that a part could lie in. */
    public void enable(boolean isSelected) {
        inSelection.setEnabled(isSelected);
    }

    private void look(Side side) {
        layer.look(side);
        // The button of the side that is seen stays in.
        showSide();
    }

    private void showSide() {
        present.setSelection(!layer.showsProposed());
        proposed.setSelection(layer.showsProposed());
    }

    private static void write(Label label, String words) {
        // A single & would make the next letter a mnemonic.
        String escaped = words.replace("&", "&&");
        if (!Objects.equals(label.getText(), escaped)) {
            label.setText(escaped);
        }
    }

    private Button button(int style, String key, Messages text, Messages tip, Runnable what) {
        Button button = new Button(this, style);
        button.setText(text.text());
        return prepared(button, key, tip, what);
    }

    private void arrow(int direction, String key, Messages tip, Runnable what) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(direction == SWT.LEFT ? "◀" : "▶");
        prepared(button, key, tip, what);
    }

    private static Button prepared(Button button, String key, Messages tip, Runnable what) {
        button.setToolTipText(tip.text());
        button.setData("org.eclipse.swtbot.widget.key", "proposal." + key);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }
}
