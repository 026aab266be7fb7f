package org.sequencemaker.ui.timeline.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.TimeText;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.EditName;
import org.sequencemaker.ui.timeline.InspectorTexts;
import org.sequencemaker.ui.timeline.TimelineSurface;
import org.sequencemaker.ui.timeline.TimelineTexts;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.proposal.GhostWords;
import org.sequencemaker.ui.timeline.song.ShownSurface;

/** The widgets of the inspector. Shows what {@link Common} says, and makes an edit of what is typed or chosen. */
final class InspectorView {
    private static final String KEY = "org.eclipse.swtbot.widget.key";

    private final StatusLine status;
    private final ScrolledComposite scroller;
    private final Composite body;
    private final Label title;
    private final Entry start;
    private final Entry end;
    private final Entry length;
    private final ColourEntry from;
    private final Button fade;
    private final ColourEntry to;
    private final Entry pixels;
    private final Combo entry;
    private final Composite effectBox;
    private final List<EffectRow> effects = new ArrayList<>();
    private final Label origin;
    private final TurnRow turn;
    private final ShownSurface surface;
    private final ColourPicker picker;
    private @Nullable OpenProject open;
    private List<EffectKind> kinds = List.of();
    private List<PaletteBinding> entries = List.of();
    private List<String> entryNames = List.of();
    private @Nullable Common shown;
    private List<Palette> shownPalettes = List.of();

    InspectorView(Composite parent, StatusLine status, ColourPicker picker, ShownSurface surface) {
        this.status = status;
        this.surface = surface;
        this.picker = picker;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        body = new Composite(scroller, SWT.NONE);
        body.setLayout(new GridLayout(2, false));
        scroller.setContent(body);
        title = wide(new Label(body, SWT.NONE));
        title.setData(KEY, "inspector.title");
        start = time("start", this::typeStart);
        end = time("end", this::typeEnd);
        length = time("length", this::typeLength);
        from = colour("from", rgb -> apply(EditName.COLOUR, InspectorEdits.from(ids(), rgb)));
        fade = wide(new Button(body, SWT.CHECK));
        fade.setText(InspectorTexts.label("fade"));
        fade.setData(KEY, "inspector.fade");
        fade.addListener(SWT.Selection, event -> apply(EditName.FADE, InspectorEdits.fade(ids(), fade.getSelection())));
        to = colour("to", rgb -> apply(EditName.COLOUR, InspectorEdits.to(ids(), rgb)));
        pixels = new Entry(
                body,
                InspectorTexts.label("pixels"),
                InspectorTexts.tip("pixels"),
                "inspector.pixels",
                this::typePixels);
        entry = combo("entry", this::chooseEntry);
        effectBox = wide(new Composite(body, SWT.NONE));
        GridLayout inner = new GridLayout(2, false);
        inner.marginWidth = 0;
        inner.marginHeight = 0;
        effectBox.setLayout(inner);
        origin = wide(new Label(body, SWT.WRAP));
        origin.setData(KEY, "inspector.origin");
        turn = new TurnRow(body, () -> open, this::turns);
        show();
    }

    void open(OpenProject project) {
        open = project;
        show();
    }

    /** Says which effects can be chosen. */
    void offer(List<EffectKind> all) {
        kinds = all;
        shown = null;
        show();
    }

    void setFocus() {
        body.setFocus();
    }

    /** Shows what is selected as it is now; costs next to nothing where that is as it was. */
    void show() {
        OpenProject now = open;
        Common common = now == null ? Common.NOTHING : Common.of(now.selection().segments());
        List<Palette> palettes = project().palettes();
        if (Objects.equals(shown, common) && palettes.equals(shownPalettes)) {
            turn.enable();
            return;
        }
        shown = common;
        shownPalettes = palettes;
        boolean any = common.segments() > 0;
        write(title, InspectorTexts.title(common.segments(), common.timelines()));
        start.show(text(common.start()), common.isOnePerTimeline());
        end.show(text(common.end()), common.isOnePerTimeline());
        length.show(text(common.length()), any);
        from.show(common.from(), any);
        to.show(common.to(), any);
        fade.setEnabled(any);
        fade.setGrayed(any && common.fade() == null);
        fade.setSelection(!Boolean.FALSE.equals(common.fade()) && any);
        Integer count = common.pixels();
        pixels.show(count == null ? "" : count.toString(), any);
        showEntries(common, any);
        boolean isOther = showEffects(common, any);
        Origin made = common.origin();
        isOther |= write(origin, made == null ? "" : GhostWords.of(made, turns()));
        isOther |= turn.show(made);
        if (isOther) {
            body.layout(true, true);
            scroller.setMinSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    private void showEntries(Common common, boolean any) {
        List<PaletteBinding> all = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(InspectorTexts.none()));
        for (Palette palette : project().palettes()) {
            for (Palette.Entry one : palette.entries()) {
                all.add(new PaletteBinding(palette.id(), one.id()));
                names.add(palette.name() + " – " + one.name());
            }
        }
        entries = all;
        if (!names.equals(entryNames)) {
            entryNames = names;
            entry.setItems(names.toArray(String[]::new));
        }
        entry.setEnabled(any && !all.isEmpty());
        PaletteBinding binding = common.entry();
        int index = binding == null ? 0 : all.indexOf(binding) + 1;
        if (entry.getSelectionIndex() != index) {
            entry.select(index);
        }
    }

    /** A row for each effect and one to add another; returns whether they need other room now. */
    private boolean showEffects(Common common, boolean any) {
        int wanted = common.effects().size() + 1;
        boolean isOther = false;
        while (effects.size() < wanted) {
            effects.add(new EffectRow(effectBox, effects.size(), status, picker, new EffectChanges()));
            isOther = true;
        }
        for (int i = 0; i < effects.size(); i++) {
            Common.Slot slot = i < common.effects().size() ? common.effects().get(i) : null;
            isOther |= i < wanted
                    ? effects.get(i).show(slot, kinds, any && !kinds.isEmpty())
                    : effects.get(i).hide();
        }
        return isOther;
    }

    private static boolean write(Label label, String words) {
        boolean isOther = !label.getText().equals(words);
        if (isOther) {
            label.setText(words);
        }
        return isOther;
    }

    /** What is done to one of the effects. */
    private final class EffectChanges implements EffectRow.Changes {
        @Override
        public void choose(int place, @Nullable Effect effect) {
            apply(EditName.EFFECT, InspectorEdits.effect(ids(), place, effect));
        }

        @Override
        public void earlier(int place) {
            apply(EditName.EFFECT, InspectorEdits.effectEarlier(ids(), place));
        }

        @Override
        public void set(int place, String type, String name, ParameterValue value) {
            apply(EditName.PARAMETER, InspectorEdits.parameter(ids(), place, type, name, value));
        }
    }

    private void typeStart(Time time) {
        apply(EditName.RESIZE, InspectorEdits.start(ids(), time));
    }

    private void typeEnd(Time time) {
        apply(EditName.RESIZE, InspectorEdits.end(ids(), time));
    }

    private void typeLength(Time time) {
        apply(EditName.RESIZE, InspectorEdits.length(ids(), time));
    }

    private void typePixels(String typed) {
        if (typed.matches("[1-9]\\d{0,2}")) {
            apply(EditName.PIXELS, InspectorEdits.pixels(ids(), Integer.parseInt(typed)));
        } else {
            status.showError(InspectorTexts.noNumber(typed));
        }
    }

    private void chooseEntry(int index) {
        apply(EditName.PALETTE, InspectorEdits.entry(ids(), index == 0 ? null : entries.get(index - 1)));
    }

    private Entry time(String name, Consumer<Time> typed) {
        return new Entry(body, InspectorTexts.label(name), InspectorTexts.tip("time"), "inspector." + name, text -> {
            Time time = new TimeText(
                            project().settings().refreshRate(),
                            Bars.of(project().markTracks()))
                    .parse(text);
            if (time == null) {
                status.showError(InspectorTexts.noTime(text));
            } else {
                typed.accept(time);
            }
        });
    }

    private ColourEntry colour(String name, Consumer<Rgb> chosen) {
        return new ColourEntry(body, InspectorTexts.label(name), "inspector." + name, picker, status, chosen);
    }

    private Combo combo(String name, Consumer<Integer> chosen) {
        new Label(body, SWT.NONE).setText(InspectorTexts.label(name));
        Combo combo = new Combo(body, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        combo.setData(KEY, "inspector." + name);
        SpokenName.of(combo, InspectorTexts.label(name));
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
        return combo;
    }

    private void apply(EditName name, UnaryOperator<Project> change) {
        OpenProject now = open;
        TimelineSurface seen = surface.get();
        if (now != null) {
            boolean wasAway = seen != null && seen.ghosts().backToPresent();
            Outcome outcome = now.document().apply(TimelineTexts.edit(name), change);
            if (outcome instanceof Outcome.Refused refused) {
                status.showError(refused.reason());
            } else if (!wasAway) {
                status.show("");
            }
            // What was chosen and refused must not stay.
            shown = null;
            show();
        }
    }

    private @Nullable Turns turns() {
        TimelineSurface seen = surface.get();
        return seen == null ? null : seen.ghosts().turns();
    }

    private Set<SegmentId> ids() {
        OpenProject now = open;
        return now == null ? Set.of() : now.selection().selected().segments();
    }

    private Project project() {
        OpenProject now = open;
        return now == null ? InspectorTexts.NO_PROJECT : now.project();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static <T extends Control> T wide(T control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return control;
    }
}
