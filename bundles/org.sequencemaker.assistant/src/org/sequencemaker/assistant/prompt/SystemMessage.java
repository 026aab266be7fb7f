package org.sequencemaker.assistant.prompt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.assistant.conversation.Tokens;

/**
 * The system message, and what each part has come to.
 *
 * @param text as it is sent
 * @param parts in order, those that say nothing left out
 */
public record SystemMessage(String text, List<Shown> parts) {
    /**
     * A part as it is sent.
     *
     * @param name of the part
     * @param title of the part
     * @param text as it is sent
     * @param tokens how many it has, estimated
     * @param linesLeftOut how many lines did not fit
     */
    public record Shown(String name, String title, String text, int tokens, int linesLeftOut) {}

    public SystemMessage {
        parts = List.copyOf(parts);
    }

    /**
     * Puts parts together, each within its own bound and all within one.
     *
     * @param parts in order: where not all fit, the first have the room
     * @param most how many tokens all may have
     * @throws IllegalArgumentException if two parts have one name
     */
    public static SystemMessage of(List<PromptPart> parts, int most) {
        StringBuilder text = new StringBuilder();
        List<Shown> shown = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int left = most;
        for (PromptPart part : parts) {
            if (!names.add(part.name())) {
                throw new IllegalArgumentException("two parts of the system message are called " + part.name());
            }
            if (part.text().isBlank()) {
                continue;
            }
            Shown one = bounded(part, Math.min(part.most(), left));
            left -= one.tokens();
            shown.add(one);
            if (!one.text().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(one.text());
            }
        }
        return new SystemMessage(text.toString(), shown);
    }

    private static Shown bounded(PromptPart part, int most) {
        StringBuilder text = new StringBuilder("# " + part.title());
        List<String> lines = part.text().strip().lines().toList();
        int taken = 0;
        // Room for the line that says how many are left out.
        int used = Tokens.of(text.toString()) + 8;
        while (taken < lines.size()) {
            int more = Tokens.of(lines.get(taken)) + 1;
            if (used + more > most) {
                break;
            }
            used += more;
            text.append('\n').append(lines.get(taken));
            taken++;
        }
        int leftOut = lines.size() - taken;
        if (taken == 0) {
            return new Shown(part.name(), part.title(), "", 0, leftOut);
        }
        if (leftOut > 0) {
            text.append("\n(")
                    .append(leftOut)
                    .append(leftOut == 1 ? " line" : " lines")
                    .append(" left out)");
        }
        return new Shown(part.name(), part.title(), text.toString(), used, leftOut);
    }
}
