package org.sequencemaker.cli.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sequencemaker.assistant.proposal.Other;
import org.sequencemaker.assistant.proposal.Piece;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.builtin.tool.Words;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Segment;

/** A proposal as lines: plus what is added, minus what goes, tilde what becomes other. */
final class Diff {
    private Diff() {}

    static List<String> lines(Proposal proposal, Project project) {
        List<String> lines = new ArrayList<>();
        String timeline = "";
        String section = "";
        for (Piece piece : Piece.of(proposal, project)) {
            if (!piece.name().equals(timeline) || !piece.section().equals(section)) {
                timeline = piece.name();
                section = piece.section();
                lines.add(timeline + (section.isEmpty() ? "" : ", " + section));
            }
            lines.add(line(piece));
        }
        for (Other other : proposal.others()) {
            lines.add("~ " + other.kind().name().toLowerCase(Locale.ROOT) + " " + other.id());
        }
        return lines;
    }

    private static String line(Piece piece) {
        String when = " " + piece.stretch().span() + " ";
        return switch (piece.kind()) {
            case ADDS -> "+" + when + looks(piece.after());
            case REMOVES -> "-" + when + looks(piece.before());
            case CHANGES -> "~" + when + looks(piece.before()) + " -> " + looks(piece.after());
        };
    }

    private static String looks(List<Segment> segments) {
        String looks = segments.stream()
                .limit(4)
                .map(segment -> Words.look(segment.look()))
                .collect(Collectors.joining(", "));
        return segments.size() > 4 ? looks + ", …" : looks;
    }

    static List<Object> json(Proposal proposal, Project project) {
        List<Object> all = new ArrayList<>();
        for (Piece piece : Piece.of(proposal, project)) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", piece.kind().name().toLowerCase(Locale.ROOT));
            one.put("timeline", piece.name());
            if (!piece.section().isEmpty()) {
                one.put("section", piece.section());
            }
            one.put("start", piece.stretch().span().start());
            one.put("end", piece.stretch().span().end());
            one.put("before", looks(piece.before()));
            one.put("after", looks(piece.after()));
            all.add(one);
        }
        for (Other other : proposal.others()) {
            all.add(Map.of("kind", other.kind().name().toLowerCase(Locale.ROOT), "id", other.id()));
        }
        return all;
    }
}
