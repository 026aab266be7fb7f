package org.sequencemaker.app.uitests;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Segments;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Proposer;

/** Proposes something for the open show, as the assistant would, and does what the user says. */
final class Suggesting implements Proposer {
    static final Rgb PINK = new Rgb(255, 105, 180);

    private final ProposedChange proposed;
    private final OpenProject open;
    private Project changed;
    private List<Ghost> ghosts = List.of();

    Suggesting(ProposedChange proposed, OpenProject open) {
        this.proposed = proposed;
        this.open = open;
        this.changed = open.project();
    }

    /** What is left; on the display thread. */
    List<Ghost> left() {
        return ghosts;
    }

    /**
     * Proposes on the show of {@link Shows} for each ball something new from 2.1 to 2.4 s, pink in place of what shines
     * from 5 to 7 s, and dark from 10 to 12 s.
     */
    void proposeOfEachKind() {
        List<Ghost> all = new ArrayList<>();
        for (Timeline timeline : open.project().timelines()) {
            all.add(ghost(timeline, Span.ofMillis(2100, 2400), Ghost.Kind.ADDS));
            all.add(ghost(timeline, Span.ofMillis(5000, 7000), Ghost.Kind.CHANGES));
            all.add(ghost(timeline, Span.ofMillis(10_000, 12_000), Ghost.Kind.REMOVES));
        }
        Project next = open.project();
        for (Ghost ghost : all) {
            next = with(next, ghost.place(), ghost.after());
        }
        changed = next;
        show(all);
    }

    /** Proposes another light every few milliseconds of each ball, so many in all. */
    static Ghosts many(Project project, int count) {
        List<Ghost> all = new ArrayList<>();
        List<Timeline> timelines = new ArrayList<>();
        int each = count / project.timelines().size();
        long step = project.duration().micros() / each;
        for (Timeline timeline : project.timelines()) {
            List<Segment> after = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                Span span = new Span(Time.ofMicros(i * step), Time.ofMicros(i * step + step * 2 / 3));
                Segment segment = Segment.of(span, Look.solid(Rgb.ofPacked(i * 7919 & 0xFFFFFF)));
                after.add(segment);
                Ghost.Kind kind = timeline.segmentAt(span.start()) == null ? Ghost.Kind.ADDS : Ghost.Kind.CHANGES;
                all.add(new Ghost(
                        new Place(timeline.id(), span),
                        kind,
                        timeline.segments().in(span),
                        List.of(segment),
                        false));
            }
            timelines.add(timeline.withSegments(Segments.of(after)));
        }
        return new Ghosts("very much", project.withTimelines(timelines), all, List.of());
    }

    void show(List<Ghost> next) {
        ghosts = List.copyOf(next);
        if (ghosts.isEmpty()) {
            proposed.clear(this);
        } else {
            proposed.show(new Ghosts("pink & dark", changed, ghosts, List.of("adds a mark")), this);
        }
    }

    private static Ghost ghost(Timeline timeline, Span span, Ghost.Kind kind) {
        List<Segment> after = kind == Ghost.Kind.REMOVES ? List.of() : List.of(Segment.of(span, Look.solid(PINK)));
        return new Ghost(
                new Place(timeline.id(), span), kind, timeline.segments().in(span), after, false);
    }

    private static Project with(Project project, Place place, List<Segment> after) {
        return project.withTimeline(place.timeline(), timeline -> {
            Timeline next = timeline.erase(place.span());
            for (Segment segment : after) {
                next = next.insert(segment);
            }
            return next;
        });
    }

    @Override
    public void take(Part part) {
        List<Ghost> meant = meant(part);
        open.document().apply("Accept", project -> {
            Project next = project;
            for (Ghost ghost : meant) {
                next = with(next, ghost.place(), ghost.after());
            }
            return next;
        });
        drop(meant);
    }

    @Override
    public void refuse(Part part) {
        List<Ghost> meant = meant(part);
        for (Ghost ghost : meant) {
            Timeline present =
                    Objects.requireNonNull(open.project().timeline(ghost.place().timeline()));
            changed = with(
                    changed, ghost.place(), present.segments().in(ghost.place().span()));
        }
        drop(meant);
    }

    private List<Ghost> meant(Part part) {
        return ghosts.stream()
                .filter(ghost -> part.isAll() || part.places().stream().anyMatch(place -> covers(place, ghost.place())))
                .toList();
    }

    private static boolean covers(Place outer, Place inner) {
        return outer.timeline().equals(inner.timeline()) && outer.span().contains(inner.span());
    }

    private void drop(List<Ghost> meant) {
        List<Ghost> left = new ArrayList<>(ghosts);
        left.removeAll(meant);
        show(left);
    }
}
