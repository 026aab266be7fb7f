package org.sequencemaker.ui.timeline.proposal;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.EffectLooks;
import org.sequencemaker.layout.GhostBox;
import org.sequencemaker.layout.GhostHandles;
import org.sequencemaker.layout.GhostView;
import org.sequencemaker.layout.Picture;
import org.sequencemaker.layout.Row;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;
import org.sequencemaker.ui.proposal.Turns;
import org.sequencemaker.ui.signal.Signal;

/**
 * What is proposed for the show on a surface: where it is, which stretch keys are for, and which one lies under the
 * pointer. On the display thread only.
 */
public final class GhostLayer {
    private final ProposedChange proposed;
    private final Supplier<@Nullable Turns> turns;
    private final Consumer<String> say;
    private final Signal<GhostLayer> changes = new Signal<>();
    private final Signal<GhostLayer> focusChanges = new Signal<>();
    private final Subscription subscription;
    private GhostIndex index = GhostIndex.EMPTY;
    private GhostCount count = GhostCount.NONE;
    private EffectLooks looks = EffectLooks.NONE;
    private @Nullable Ghosts known;
    private @Nullable Place focus;
    private @Nullable Place next;
    private @Nullable Place hovered;

    /**
     * @param turns the turns that segments are from; null while there is no assistant
     * @param say tells the user something, in one line
     */
    public GhostLayer(ProposedChange proposed, Supplier<@Nullable Turns> turns, Consumer<String> say) {
        this.proposed = proposed;
        this.turns = turns;
        this.say = say;
        this.subscription = proposed.listen(this::changed);
        take(proposed.ghosts());
    }

    /** A layer on which nothing is ever proposed. */
    public static GhostLayer nothing() {
        return new GhostLayer(new ProposedChange(), () -> null, words -> {});
    }

    public void close() {
        subscription.close();
    }

    /** Shows from now on what effects of the show as it would be look like. */
    public void setLooks(EffectLooks newLooks) {
        looks = newLooks;
    }

    /** What is proposed; null for nothing. */
    public @Nullable Ghosts ghosts() {
        return known;
    }

    public GhostCount count() {
        return count;
    }

    /** Whether the show is seen as it would be. */
    public boolean showsProposed() {
        return known != null && proposed.side() == Side.PROPOSED;
    }

    /** Returns the show to be seen. */
    public Project seen(Project present) {
        return proposed.seen(present);
    }

    /** Looks at a side. */
    public void look(Side side) {
        proposed.look(side);
    }

    /** Looks at the other side. */
    public void flip() {
        proposed.look(proposed.side().other());
    }

    /**
     * Goes back to the present show, as it is the one that edits change, and says so; whether the proposed one was
     * shown. Then nothing else is to be done: what the user aimed at may not be there.
     */
    public boolean backToPresent() {
        boolean wasAway = showsProposed();
        if (wasAway) {
            proposed.look(Side.PRESENT);
            say.accept(Messages.BACK_TO_PRESENT.text());
        }
        return wasAway;
    }

    /** As it is laid out. */
    public GhostView view() {
        Ghosts now = known;
        Place place = focus;
        return now == null
                ? GhostView.NONE
                : new GhostView(
                        index.stretches(),
                        now.changed(),
                        proposed.side() == Side.PRESENT,
                        place == null ? null : new GhostView.Focus(place.timeline(), place.span()),
                        looks);
    }

    /** The stretch that keys are for; null for none. */
    public @Nullable Ghost focused() {
        return index.exactly(focus);
    }

    /** Says which stretch keys are for; null for none. */
    public void focus(@Nullable Ghost ghost) {
        Place place = ghost == null ? null : ghost.place();
        if (!Objects.equals(place, focus)) {
            focus = place;
            focusChanges.tell(this);
        }
    }

    /** Returns what is proposed for a timeline at a time, or null. */
    public @Nullable Ghost at(TimelineId timeline, Time time) {
        return index.at(timeline, time);
    }

    /** Returns what lies under a point, or null. */
    public @Nullable Ghost at(Picture picture, int x, int y) {
        GhostBox box = GhostBox.at(picture, view(), x, y);
        return box == null
                ? null
                : index.at(box.row().timeline().id(), box.stretch().span().start());
    }

    /** Returns the next one after the one that keys are for, or else after a time; or the one before. */
    public @Nullable Ghost neighbour(Time time, boolean later) {
        Place from = focus;
        return from == null
                ? index.neighbour(time, null, later)
                : index.neighbour(from.span().start(), from.timeline(), later);
    }

    /** Returns what is proposed for a timeline, from left to right. */
    public List<Ghost> of(TimelineId timeline) {
        return index.of(timeline);
    }

    /** Returns what is proposed for a timeline in a stretch of time or reaches into it, from left to right. */
    public List<Ghost> during(TimelineId timeline, Span span) {
        return index.during(timeline, span);
    }

    /** The one under the pointer, or null. */
    public @Nullable Ghost hovered() {
        return index.exactly(hovered);
    }

    /** Says which one is under the pointer; whether that is another now. */
    public boolean hover(@Nullable Ghost ghost) {
        Place place = ghost == null ? null : ghost.place();
        boolean isOther = !Objects.equals(place, hovered);
        hovered = place;
        return isOther;
    }

    /** Returns what is seen of one on its row, or null. */
    public @Nullable GhostBox box(Ghost ghost, Row row, Viewport viewport) {
        return GhostBox.of(row, GhostIndex.stretch(ghost), viewport);
    }

    /** Returns the buttons at the one under the pointer, or null. */
    public @Nullable GhostHandles handles(Picture picture) {
        Ghost ghost = hovered();
        for (Row row : picture.rows()) {
            if (ghost != null && row.timeline().id().equals(ghost.place().timeline())) {
                GhostBox box = box(ghost, row, picture.viewport());
                return box == null ? null : GhostHandles.of(box, picture.viewport());
            }
        }
        return null;
    }

    /** Puts a part into the show; keys are for the next one then. */
    public void take(Part part) {
        goOn(part);
        proposed.take(part);
    }

    /** Drops a part; keys are for the next one then. */
    public void refuse(Part part) {
        goOn(part);
        proposed.refuse(part);
    }

    public @Nullable Turns turns() {
        return turns.get();
    }

    /** Tells a listener when something else is proposed, or the other side is shown. */
    public Subscription listen(Runnable listener) {
        return changes.listen(layer -> listener.run());
    }

    /** Tells a listener when keys are for another one. */
    public Subscription listenToFocus(Runnable listener) {
        return focusChanges.listen(layer -> listener.run());
    }

    private void goOn(Part part) {
        Ghost now = focused();
        Place place = now == null ? null : now.place();
        boolean isMeant = place != null && part.places().contains(place);
        Ghost after = isMeant && now != null ? neighbour(now.place().span().start(), true) : null;
        next = after == null ? null : after.place();
    }

    @SuppressWarnings("ReferenceEquality")
    private void changed() {
        Ghosts now = proposed.ghosts();
        if (now != known) {
            take(now);
        }
        changes.tell(this);
        if (focus != null && focused() == null) {
            Place place = next;
            next = null;
            Ghost found = place == null
                    ? null
                    : index.at(place.timeline(), place.span().start());
            focus(found);
        }
    }

    private void take(@Nullable Ghosts now) {
        known = now;
        index = now == null ? GhostIndex.EMPTY : new GhostIndex(now.ghosts());
        count = now == null ? GhostCount.NONE : GhostCount.of(now);
        hovered = null;
    }
}
