package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.assistant.proposal.Collision;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.assistant.proposal.Other;
import org.sequencemaker.assistant.proposal.Piece;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.proposal.Stretch;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;

/**
 * A proposal that waits, as it is drawn on the timeline and told in the chat. Worked out off the display thread.
 *
 * @param onto the show it was worked out for
 * @param ghosts for the timeline
 * @param account for the chat; without what the turn could not do, and what the checks found
 */
public record Showing(Project onto, Ghosts ghosts, Proposed.Account account) {
    /** More lines than anybody reads: sections are then counted together. */
    private static final int MOST_LINES = 24;

    private static final int MOST_REASONS = 6;

    /** The history says who; where a proposal is shown that is known. */
    private static final String WHO = "Assistant: ";

    /** Works it out. */
    public static Showing of(Proposal proposal, Project now) {
        Fitted fitted = proposal.onto(now);
        Set<Stretch> colliding = new HashSet<>();
        fitted.collisions().forEach(collision -> {
            if (collision.stretch() != null) {
                colliding.add(collision.stretch());
            }
        });
        Set<Stretch> alive = new HashSet<>(fitted.applied().stretches());
        alive.addAll(colliding);
        List<Piece> pieces = Piece.of(proposal.with(alive::contains, other -> true), now);
        List<Ghost> ghosts = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            boolean collides = colliding.contains(piece.stretch());
            ghosts.add(new Ghost(
                    new Place(piece.stretch().timeline(), piece.stretch().span()),
                    Ghost.Kind.valueOf(piece.kind().name()),
                    collides ? present(now, piece.stretch()) : piece.before(),
                    piece.after(),
                    collides));
        }
        List<String> others = others(proposal.others());
        Ghosts shown = new Ghosts(label(proposal), fitted.project(), ghosts, others);
        return new Showing(
                now,
                shown,
                new Proposed.Account(lines(pieces), others, List.of(), List.of(), reasons(fitted.collisions())));
    }

    private static String label(Proposal proposal) {
        String label = proposal.label();
        return label.startsWith(WHO) ? label.substring(WHO.length()) : label;
    }

    /** Whether nothing is left that could be taken or refused. */
    boolean isEmpty() {
        return ghosts.ghosts().isEmpty() && ghosts.others().isEmpty();
    }

    /** Returns it with what was found out when the turn ended. */
    Proposed.Account account(List<String> undone, List<String> problems) {
        return new Proposed.Account(account.lines(), account.others(), undone, problems, account.collisions());
    }

    /** Returns the reasons of collisions, not too many of them. */
    static List<String> reasons(List<Collision> collisions) {
        List<String> reasons = new ArrayList<>(
                collisions.stream().limit(MOST_REASONS).map(Collision::reason).toList());
        if (collisions.size() > MOST_REASONS) {
            reasons.add(Messages.LEFT_OUT_MORE.text(collisions.size() - MOST_REASONS));
        }
        return reasons;
    }

    private static List<Segment> present(Project now, Stretch stretch) {
        Timeline timeline = now.timeline(stretch.timeline());
        List<Segment> present = new ArrayList<>();
        if (timeline != null) {
            for (Segment segment : timeline.segments().in(stretch.span())) {
                Span common = segment.span().intersection(stretch.span());
                if (common != null) {
                    present.add(segment.cut(common));
                }
            }
        }
        return present;
    }

    private static List<Proposed.Line> lines(List<Piece> pieces) {
        Map<String, List<Piece>> bySection = new LinkedHashMap<>();
        Map<String, List<Piece>> byTimeline = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            byTimeline
                    .computeIfAbsent(piece.stretch().timeline().value(), id -> new ArrayList<>())
                    .add(piece);
            bySection
                    .computeIfAbsent(
                            piece.stretch().timeline().value() + "\n" + piece.section(), id -> new ArrayList<>())
                    .add(piece);
        }
        boolean isFine = bySection.size() <= MOST_LINES;
        return (isFine ? bySection : byTimeline)
                .values().stream().map(group -> line(group, isFine)).toList();
    }

    private static Proposed.Line line(List<Piece> pieces, boolean withSection) {
        Piece first = pieces.getFirst();
        String name = withSection && !first.section().isEmpty()
                ? Messages.COUNT_SECTION.text(first.name(), first.section())
                : first.name();
        List<Place> places = pieces.stream()
                .map(piece ->
                        new Place(piece.stretch().timeline(), piece.stretch().span()))
                .toList();
        return new Proposed.Line(Messages.COUNT_LINE.text(name, counts(pieces)), Part.in(places));
    }

    private static String counts(List<Piece> pieces) {
        List<String> counts = new ArrayList<>();
        add(counts, Messages.COUNT_ADDS, pieces, Piece.Kind.ADDS);
        add(counts, Messages.COUNT_CHANGES, pieces, Piece.Kind.CHANGES);
        add(counts, Messages.COUNT_REMOVES, pieces, Piece.Kind.REMOVES);
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, Messages words, List<Piece> pieces, Piece.Kind kind) {
        long count = pieces.stream().filter(piece -> piece.kind() == kind).count();
        if (count > 0) {
            counts.add(words.text(count));
        }
    }

    private static List<String> others(List<Other> others) {
        Map<Other.Kind, Integer> counts = new LinkedHashMap<>();
        others.forEach(other -> counts.merge(other.kind(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((kind, count) -> words.add(words(kind, count)));
        return words;
    }

    private static String words(Other.Kind kind, int number) {
        return switch (kind) {
            case MARKS -> Messages.OTHER_MARKS.text(number);
            case NOTE -> Messages.OTHER_NOTE.text(number);
            case PALETTE -> Messages.OTHER_PALETTE.text(number);
        };
    }
}
