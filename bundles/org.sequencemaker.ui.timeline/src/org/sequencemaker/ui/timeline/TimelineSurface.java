package org.sequencemaker.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Selected;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.layout.Bands;
import org.sequencemaker.layout.EffectLooks;
import org.sequencemaker.layout.Feedback;
import org.sequencemaker.layout.FeedbackShapes;
import org.sequencemaker.layout.GhostHandles;
import org.sequencemaker.layout.GhostView;
import org.sequencemaker.layout.HighlightShapes;
import org.sequencemaker.layout.Highlights;
import org.sequencemaker.layout.Metrics;
import org.sequencemaker.layout.Picture;
import org.sequencemaker.layout.Shape;
import org.sequencemaker.layout.Shapes;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.layout.TimeScale;
import org.sequencemaker.layout.TimelineLayout;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.timeline.proposal.GhostLayer;

/**
 * What the timeline editor shows: a project through a viewport. Lays out anew only when one of them has
 * changed and somebody asks. No widgets in here; on the display thread only.
 */
public final class TimelineSurface {
    private static final Project NOTHING = Project.empty("-", Settings.DEFAULT);

    private final Supplier<SurfaceColours> colours;
    private final GhostLayer ghosts;
    private final Signal<TimelineSurface> changes = new Signal<>();
    private final Signal<TimelineSurface> feedbackChanges = new Signal<>();
    private @Nullable OpenProject open;
    private Viewport viewport = new Viewport(0, 0, Metrics.STANDARD, new TimeScale(Time.ZERO, 50_000), 0);
    private boolean wantsFit = true;
    private @Nullable Picture picture;
    private @Nullable List<Shape> shapes;
    private @Nullable List<Shape> heads;
    private EffectLooks looks = EffectLooks.NONE;
    private Feedback feedback = Feedback.NONE;
    private @Nullable TimelineId row;
    private @Nullable String track;
    private @Nullable Consumer<@Nullable Rgb> picking;
    private final Signal<TimelineSurface> pickingChanges = new Signal<>();

    /** @param colours asked at every layout, as the theme can change */
    public TimelineSurface(Supplier<SurfaceColours> colours) {
        this(colours, GhostLayer.nothing());
    }

    /**
     * @param colours asked at every layout, as the theme can change
     * @param ghosts what is proposed; lives as long as the surface
     */
    // Nobody takes the listeners off, as both go together.
    @SuppressWarnings("resource")
    public TimelineSurface(Supplier<SurfaceColours> colours, GhostLayer ghosts) {
        this.colours = colours;
        this.ghosts = ghosts;
        ghosts.listen(this::showOtherSide);
        ghosts.listenToFocus(this::showFocus);
    }

    /** Shows another project from its start, or as it was seen last. */
    public void show(OpenProject next, @Nullable ViewState state) {
        open = next;
        row = null;
        track = null;
        feedback = Feedback.NONE;
        wantsFit = state == null;
        if (state != null) {
            viewport = viewport.withScale(state.scale()).withTop(state.top());
        }
        fitIfWanted();
        invalidate();
    }

    /** Shows from now on what effects of the present show look like. */
    void setLooks(EffectLooks newLooks) {
        looks = newLooks;
    }

    public @Nullable OpenProject open() {
        return open;
    }

    /** The project that is seen: while something is proposed perhaps as it would be. */
    public Project project() {
        return open == null ? NOTHING : ghosts.seen(present());
    }

    /** The project as it is, whatever is proposed. */
    Project present() {
        OpenProject now = open;
        return now == null ? NOTHING : now.project();
    }

    /** What is proposed. */
    public GhostLayer ghosts() {
        return ghosts;
    }

    public Viewport viewport() {
        return viewport;
    }

    /** Says how large the surface has become. */
    public void resize(int width, int height) {
        viewport = viewport.withSize(width, height).within(project());
        fitIfWanted();
        invalidate();
    }

    /** Looks at another part of the show; never further away from it than makes sense. */
    public void look(UnaryOperator<Viewport> change) {
        Viewport next = change.apply(viewport).within(project());
        if (!next.equals(viewport)) {
            viewport = next;
            invalidate();
        }
    }

    /** Shows all of the show. */
    public void fit() {
        look(now -> Viewport.fitting(project(), now.width(), now.height(), now.metrics()));
    }

    /** Returns what is seen now, to be seen again later; null before there was anything to see. */
    public @Nullable ViewState state() {
        return wantsFit ? null : new ViewState(viewport.scale(), viewport.top());
    }

    public Picture picture() {
        Picture known = picture;
        if (known == null) {
            known = TimelineLayout.picture(project(), viewport);
            picture = known;
        }
        return known;
    }

    /** What to paint of the heads, over the shapes and below {@link Picture#bodyTop}. */
    public List<Shape> headShapes() {
        List<Shape> known = heads;
        if (known == null) {
            known = new ArrayList<>(Shapes.heads(picture(), colours.get()));
            known.addAll(HighlightShapes.heads(picture(), highlights(), colours.get()));
            heads = known;
        }
        return known;
    }

    /** What to paint, but for the heads and the playhead. */
    public List<Shape> shapes() {
        List<Shape> known = shapes;
        if (known == null) {
            GhostView view = ghosts.view();
            EffectLooks ofRows = ghosts.showsProposed() ? view.looks() : looks;
            known = new ArrayList<>(Shapes.body(picture(), colours.get(), ofRows, view));
            known.addAll(HighlightShapes.of(picture(), highlights(), colours.get()));
            shapes = known;
        }
        return known;
    }

    /** What to paint on top of all while something is dragged. */
    public List<Shape> feedbackShapes() {
        return feedback.isEmpty() ? List.of() : FeedbackShapes.of(viewport, feedback, colours.get());
    }

    /** The buttons at what is proposed under the pointer, on top of all. */
    List<Shape> handleShapes() {
        GhostHandles handles = ghosts.handles(picture());
        return handles == null ? List.of() : handles.shapes(colours.get());
    }

    public Feedback feedback() {
        return feedback;
    }

    /** Shows something while it is dragged, or nothing any more. */
    public void show(Feedback next) {
        if (!next.equals(feedback)) {
            feedback = next;
            feedbackChanges.tell(this);
        }
    }

    /** Returns the timeline that keys and commands are for where nothing selected says which; null without any. */
    public @Nullable Timeline row() {
        TimelineId chosen = row;
        Timeline timeline = chosen == null ? null : project().timeline(chosen);
        List<Timeline> all = project().timelines();
        return timeline != null || all.isEmpty() ? timeline : all.getFirst();
    }

    public void setRow(TimelineId newRow) {
        if (!Objects.equals(newRow, row)) {
            row = newRow;
            restyle();
        }
    }

    /** Returns the mark track that commands are for: the one of the mark chosen last, else the first that is seen. */
    public @Nullable MarkTrack track() {
        String chosen = track;
        MarkTrack known = chosen == null ? null : project().markTrack(chosen);
        if (known != null && known.visible()) {
            return known;
        }
        return project().markTracks().stream()
                .filter(MarkTrack::visible)
                .findFirst()
                .orElse(null);
    }

    public void setTrack(String newTrack) {
        if (!newTrack.equals(track)) {
            track = newTrack;
            restyle();
        }
    }

    /**
     * Has the user point at a colour on the surface.
     *
     * @param picked gets it, or null if the user thinks better of it; called once
     */
    public void beginPicking(Consumer<@Nullable Rgb> picked) {
        pick(null);
        picking = picked;
        pickingChanges.tell(this);
    }

    /** Whether the next click takes a colour. */
    public boolean isPicking() {
        return picking != null;
    }

    /** Takes a colour for whoever waits for one; null for none. */
    public void pick(@Nullable Rgb colour) {
        Consumer<@Nullable Rgb> waiting = picking;
        if (waiting != null) {
            picking = null;
            pickingChanges.tell(this);
            waiting.accept(colour);
        }
    }

    /** Tells a listener when the user is to point at a colour, and when no more. */
    public Subscription listenToPicking(Runnable listener) {
        return pickingChanges.listen(surface -> listener.run());
    }

    /** Scrolls as little as needed for a timeline to be seen whole. */
    public void reveal(TimelineId timeline) {
        for (Bands.RowBand band : Bands.of(project(), viewport.metrics()).rows()) {
            if (band.timeline().id().equals(timeline)) {
                int head = Bands.of(project(), viewport.metrics()).bodyTop();
                int lowest = band.y() + band.height() + viewport.metrics().rowGap() - viewport.height();
                int highest = band.y() - head - viewport.metrics().rowGap();
                look(now -> now.withTop(Math.max(lowest, Math.min(highest, now.top()))));
            }
        }
    }

    /** Shows what is selected now. */
    public void restyle() {
        shapes = null;
        heads = null;
        changes.tell(this);
    }

    /** What is seen may be shorter than before. */
    private void showOtherSide() {
        viewport = viewport.within(project());
        invalidate();
    }

    private void showFocus() {
        Ghost ghost = ghosts.focused();
        if (ghost != null) {
            setRow(ghost.place().timeline());
            reveal(ghost.place().timeline());
            look(now -> now.revealing(ghost.place().span().start()));
        }
        restyle();
    }

    /** What to paint on top. */
    public List<Shape> playheadShapes() {
        OpenProject now = open;
        return now == null
                ? List.of()
                : Shapes.playhead(picture(), now.playhead().time(), colours.get());
    }

    /** Lays everything out anew: the project or the colours are others now. */
    public void invalidate() {
        picture = null;
        shapes = null;
        heads = null;
        changes.tell(this);
    }

    /** Tells a listener when everything must be painted anew. */
    public Subscription listen(Runnable listener) {
        return changes.listen(surface -> listener.run());
    }

    /** Tells a listener when something else is shown about a drag, and all else is as it was. */
    public Subscription listenToFeedback(Runnable listener) {
        return feedbackChanges.listen(surface -> listener.run());
    }

    private Highlights highlights() {
        OpenProject now = open;
        Timeline current = row();
        TimelineId id = current == null ? null : current.id();
        if (now == null) {
            return Highlights.NONE;
        }
        Selected selected = now.selection().selected();
        TimeRange range = selected.range();
        MarkTrack lane = track();
        return new Highlights(
                selected.segments(),
                range == null ? null : range.span(),
                range == null ? Set.of() : range.timelines(),
                id,
                selected.marks(),
                selected.notes(),
                lane == null ? null : lane.id());
    }

    private void fitIfWanted() {
        if (wantsFit && open != null && viewport.timeWidth() > 0) {
            wantsFit = false;
            viewport = Viewport.fitting(project(), viewport.width(), viewport.height(), viewport.metrics());
        }
    }
}
