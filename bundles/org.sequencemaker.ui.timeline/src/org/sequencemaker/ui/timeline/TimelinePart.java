package org.sequencemaker.ui.timeline;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Clipboard;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.colour.Brush;
import org.sequencemaker.ui.memory.Memory;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.theme.Theme;
import org.sequencemaker.ui.timeline.colour.ColourPicker;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.command.TimelineCommand;
import org.sequencemaker.ui.timeline.command.TimelineCommands;
import org.sequencemaker.ui.timeline.gesture.Tools;
import org.sequencemaker.ui.timeline.keys.ColourKeys;
import org.sequencemaker.ui.timeline.light.EffectStrips;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;
import org.sequencemaker.ui.timeline.proposal.ProposalBar;
import org.sequencemaker.ui.timeline.song.ShownSurface;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.work.OnDisplay;

/** The part of the window that shows the timelines of the open project. */
public final class TimelinePart {
    private final TimelineSurface surface;
    private final TimelineCanvas canvas;
    private final EffectStrips strips;
    private final EffectStrips proposedStrips;
    private final Tools tools;
    private final ColourKeys keys;
    private final Clipboard clipboard;
    private final StatusLine status;
    private final ViewStates states;
    private final Subscription current;
    private final List<Subscription> project = new ArrayList<>();
    private final Composite parent;
    private final Theme theme;
    private @Nullable ProposalBar bar;

    @Inject
    public TimelinePart(
            Composite parent,
            CurrentProject current,
            Theme theme,
            Memory memory,
            Brush brush,
            Clipboard clipboard,
            StatusLine status,
            EMenuService menus,
            ShownSurface shown,
            SongSession song,
            Extensions extensions,
            ProposedChange proposed,
            IEclipseContext context) {
        this.parent = parent;
        this.theme = theme;
        // The assistant comes later than this part, or never.
        GhostLayer ghosts = new GhostLayer(proposed, () -> context.get(Turns.class), status::show);
        this.surface = new TimelineSurface(theme::surface, ghosts);
        Display display = parent.getDisplay();
        Executor later = new OnDisplay(display);
        this.strips = new EffectStrips(extensions.effects(), surface::present, later, surface::restyle);
        surface.setLooks(strips);
        // Apart, as what is changed keeps its id: else the one side would be forgotten for the other.
        this.proposedStrips =
                new EffectStrips(extensions.effects(), () -> ghosts.view().proposed(), later, surface::restyle);
        ghosts.setLooks(proposedStrips);
        Playing playing = song.playing();
        this.tools = new Tools(new SnapSettings(memory), brush, playing, new ColourPicker(memory, current, shown));
        this.keys = new ColourKeys(memory, brush, status, playing);
        this.clipboard = clipboard;
        this.status = status;
        this.canvas = new TimelineCanvas(parent, surface, theme, tools, keys, song.transport()::togglePlay, this::run);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        parent.setLayout(layout);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        shown.show(surface);
        ghosts.listen(this::showBar);
        showBar();
        new PopupMenus(canvas, surface, menus);
        this.states = new ViewStates(memory);
        this.current = current.listen(this::show);
    }

    /** What is shown; for the commands that change it. */
    public TimelineSurface surface() {
        return surface;
    }

    /** What the commands of the timeline work on; null while there is no project. */
    public @Nullable Desk desk() {
        OpenProject open = surface.open();
        return open == null ? null : new Desk(open, surface, tools, clipboard, status, canvas.getShell());
    }

    /** Calls a command that the pointer asks for, if it is possible now. */
    private void run(String name) {
        TimelineCommand command = TimelineCommands.find(TimelineCommands.PREFIX + name);
        Desk desk = desk();
        boolean isFree = desk != null && !desk.open().document().isGesturing();
        if (command != null && desk != null && isFree && command.isPossible().test(desk)) {
            TimelineCommands.call(TimelineCommands.PREFIX + name, desk);
        }
    }

    /** The bar is there only while something is proposed; most starts never need it. */
    private void showBar() {
        boolean isWanted = surface.ghosts().ghosts() != null;
        ProposalBar known = bar;
        if (known == null && isWanted) {
            known = new ProposalBar(parent, surface.ghosts(), theme, this::run);
            known.moveAbove(canvas);
            bar = known;
        }
        if (known == null) {
            return;
        }
        known.show();
        enableBar();
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = !isWanted;
        known.setLayoutData(data);
        known.setVisible(isWanted);
        parent.layout(true, true);
    }

    private void enableBar() {
        OpenProject open = surface.open();
        ProposalBar known = bar;
        if (known != null && open != null) {
            Selected selected = open.selection().selected();
            known.enable(selected.range() != null || !selected.segments().isEmpty());
        }
    }

    /** To what things are drawn that are dragged. */
    public SnapSettings snap() {
        return tools.snap();
    }

    /** The colour keys of this user. */
    public ColourKeys keys() {
        return keys;
    }

    @Focus
    void focus() {
        canvas.setFocus();
    }

    @PreDestroy
    void close() {
        remember();
        current.close();
        strips.close();
        proposedStrips.close();
        surface.ghosts().close();
        leave();
    }

    private void show(OpenProject next) {
        remember();
        leave();
        strips.forget();
        proposedStrips.forget();
        surface.show(next, states.of(next));
        project.add(next.playhead().listen(time -> canvas.movePlayhead()));
        project.add(next.document().listen(change -> {
            if (change.isSubstantial()) {
                surface.invalidate();
            }
        }));
        project.add(next.selection().listen(selected -> {
            surface.restyle();
            enableBar();
        }));
        project.add(next.listenToFile(this::remember));
    }

    private void remember() {
        OpenProject open = surface.open();
        @Nullable ViewState state = surface.state();
        if (open != null && state != null) {
            states.remember(open, state);
        }
    }

    private void leave() {
        project.forEach(Subscription::close);
        project.clear();
    }
}
