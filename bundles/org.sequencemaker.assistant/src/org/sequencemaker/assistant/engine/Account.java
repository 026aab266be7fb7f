package org.sequencemaker.assistant.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.proposal.Counts;
import org.sequencemaker.assistant.proposal.Other;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.proposal.Stretch;
import org.sequencemaker.check.Checks;
import org.sequencemaker.check.Problem;
import org.sequencemaker.check.Show;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;

/**
 * A turn in a few lines, counted from the project and not from what the model says.
 *
 * @param changes what would change, by timeline and then the rest; empty for nothing
 * @param undone what could not be done, in the words of the tools
 * @param why why the turn ended early; empty if the model said it is done
 * @param problems what the checks find that was not there before
 */
public record Account(List<String> changes, List<String> undone, String why, List<String> problems) {
    private static final int MOST = 6;

    public Account {
        changes = List.copyOf(changes);
        undone = List.copyOf(undone);
        problems = List.copyOf(problems);
    }

    /** Counts; does not check yet, as that may take a while. */
    public static Account of(Proposal proposal, Project project, Turn turn, TurnEnd end) {
        List<String> changes = new ArrayList<>();
        Counts.of(proposal, project).forEach(count -> changes.add(count.words()));
        Map<Other.Kind, Integer> others = new LinkedHashMap<>();
        proposal.others().forEach(other -> others.merge(other.kind(), 1, Integer::sum));
        others.forEach((kind, count) -> changes.add(words(kind, count)));
        return new Account(changes, failures(turn), why(end), List.of());
    }

    /** Returns the account with what the checks find in the stretches that change and was not there before. */
    public Account checked(Proposal proposal, Project before, Project after, EffectKinds effects) {
        if (proposal.stretches().isEmpty()) {
            return this;
        }
        Time start = proposal.stretches().getFirst().span().start();
        Time end = Time.ZERO;
        for (Stretch stretch : proposal.stretches()) {
            start = Time.min(start, stretch.span().start());
            end = Time.max(end, stretch.span().end());
        }
        Show now = Show.of(after, effects, null).in(new Span(start, end));
        List<Problem> found = Checks.problems(now, check -> !check.equals("song"));
        if (found.isEmpty()) {
            return this;
        }
        Set<String> known = new HashSet<>();
        Checks.problems(now.after(before, null), check -> !check.equals("song"))
                .forEach(problem -> known.add(problem.words()));
        List<String> fresh = found.stream()
                .map(Problem::words)
                .filter(words -> !known.contains(words))
                .distinct()
                .toList();
        return new Account(changes, undone, why, bounded(fresh));
    }

    private static String words(Other.Kind kind, int count) {
        return switch (kind) {
            case MARKS -> count == 1 ? "1 track of marks" : count + " tracks of marks";
            case NOTE -> count == 1 ? "1 note" : count + " notes";
            case PALETTE -> count == 1 ? "1 palette" : count + " palettes";
        };
    }

    /** What failed, and was not done by a later call of the same tool either. */
    private static List<String> failures(Turn turn) {
        Map<String, String> tools = new LinkedHashMap<>();
        Map<String, String> failed = new LinkedHashMap<>();
        for (ChatMessage message : turn.messages()) {
            Turn.calls(message).forEach(call -> tools.put(call.id(), call.tool()));
            if (message.role() != Role.TOOL) {
                continue;
            }
            for (ChatPart part : message.parts()) {
                if (part instanceof ChatPart.Result result) {
                    String tool = tools.getOrDefault(result.id(), "");
                    if (result.failed()) {
                        failed.put(tool, result.text());
                    } else {
                        failed.remove(tool);
                    }
                }
            }
        }
        return bounded(List.copyOf(failed.values()));
    }

    private static String why(TurnEnd end) {
        return switch (end) {
            case TurnEnd.Done done -> "";
            case TurnEnd.CutOff cut -> cut.why();
            case TurnEnd.Finished finished -> finished.why();
            case TurnEnd.Stopped stopped -> "you stopped it";
            case TurnEnd.Failed failed -> String.valueOf(failed.fault().getMessage());
        };
    }

    private static List<String> bounded(List<String> lines) {
        if (lines.size() <= MOST) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST));
        first.add("and " + (lines.size() - MOST) + " more");
        return first;
    }

    /** Returns it as a few lines of text. */
    public String words() {
        List<String> lines = new ArrayList<>();
        lines.add(changes.isEmpty() ? "Nothing changes." : "Changes: " + String.join("; ", changes) + ".");
        if (!undone.isEmpty()) {
            lines.add("Not done: " + String.join("; ", undone));
        }
        if (!why.isEmpty()) {
            lines.add("Ended early: " + why + ".");
        }
        if (!problems.isEmpty()) {
            lines.add("Checks: " + String.join(" ", problems));
        }
        return String.join("\n", lines);
    }
}
