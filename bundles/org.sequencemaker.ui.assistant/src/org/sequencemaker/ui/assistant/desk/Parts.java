package org.sequencemaker.ui.assistant.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.proposal.Stretch;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;

/** What of a proposal is meant by a part of it. */
public final class Parts {
    private Parts() {}

    /** Returns that part: stretches cut to the places, and what is not light only with all of it. */
    public static Proposal of(Proposal proposal, Part part) {
        if (part.isAll()) {
            return proposal;
        }
        Map<TimelineId, TreeMap<Time, Span>> wanted = new HashMap<>();
        part.places().stream()
                .sorted(Comparator.comparing((Place place) -> place.span().start()))
                .forEach(place -> add(wanted.computeIfAbsent(place.timeline(), id -> new TreeMap<>()), place.span()));
        List<Stretch> meant = new ArrayList<>();
        for (Stretch stretch : proposal.stretches()) {
            TreeMap<Time, Span> spans = wanted.get(stretch.timeline());
            if (spans != null) {
                cut(stretch, spans, meant);
            }
        }
        return new Proposal(proposal.turn(), proposal.label(), proposal.before(), proposal.after(), meant, List.of());
    }

    /** Adds a span that does not start before any that is there; those that touch become one. */
    private static void add(TreeMap<Time, Span> spans, Span next) {
        Map.Entry<Time, Span> last = spans.lastEntry();
        if (last == null || last.getValue().end().isBefore(next.start())) {
            spans.put(next.start(), next);
        } else {
            Span before = last.getValue();
            spans.put(before.start(), new Span(before.start(), Time.max(before.end(), next.end())));
        }
    }

    private static void cut(Stretch stretch, TreeMap<Time, Span> spans, List<Stretch> into) {
        Time first = spans.floorKey(stretch.span().start());
        Time from = first == null ? stretch.span().start() : first;
        for (Span span : spans.subMap(from, true, stretch.span().end(), false).values()) {
            Span common = stretch.span().intersection(span);
            if (common != null) {
                into.add(new Stretch(stretch.timeline(), common));
            }
        }
    }
}
