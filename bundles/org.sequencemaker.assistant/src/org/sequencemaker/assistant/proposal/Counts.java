package org.sequencemaker.assistant.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sequencemaker.model.project.Project;

/**
 * How much a proposal changes, by timeline: counted, not told.
 *
 * @param name of the timeline
 * @param adds segments where it was dark
 * @param removes stretches that become dark
 * @param changes stretches that become other light
 */
public record Counts(String name, int adds, int removes, int changes) {
    /** Returns the counts of all timelines that a proposal touches. */
    public static List<Counts> of(Proposal proposal, Project project) {
        Map<String, int[]> sums = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Piece piece : Piece.of(proposal, project)) {
            String id = piece.stretch().timeline().value();
            names.put(id, piece.name());
            sums.computeIfAbsent(id, key -> new int[3])[piece.kind().ordinal()]++;
        }
        List<Counts> counts = new ArrayList<>();
        sums.forEach((id, sum) -> counts.add(new Counts(names.getOrDefault(id, id), sum[0], sum[1], sum[2])));
        return counts;
    }

    /** Returns it in words, such as {@code Ball 1: 12 new, 3 changed, 1 dark}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        if (adds > 0) {
            parts.add(adds + " new");
        }
        if (changes > 0) {
            parts.add(changes + " changed");
        }
        if (removes > 0) {
            parts.add(removes + " dark");
        }
        return name + ": " + String.join(", ", parts);
    }
}
