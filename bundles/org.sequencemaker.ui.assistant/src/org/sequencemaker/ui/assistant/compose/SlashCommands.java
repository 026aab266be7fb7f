package org.sequencemaker.ui.assistant.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;

/** All that can be typed with a slash. */
final class SlashCommands {
    private final List<SlashCommand> all = new ArrayList<>();

    /**
     * @param has whether the window has a command of this id
     * @param execute runs one
     */
    SlashCommands(AssistantDesk desk, Runnable help, Predicate<String> has, Consumer<String> execute) {
        all.add(new SlashCommand("/help", Messages.SLASH_HELP.text(), help));
        all.add(new SlashCommand("/clear", Messages.SLASH_CLEAR.text(), desk::clear));
        all.add(new SlashCommand("/undo", Messages.SLASH_UNDO.text(), () -> undo(desk)));
        add("/model", Messages.SLASH_MODEL, "org.sequencemaker.command.assistant.endpoints", has, execute);
        add("/sees", Messages.SLASH_SEES, "org.sequencemaker.command.assistant.context", has, execute);
        add("/versions", Messages.SLASH_VERSIONS, "org.sequencemaker.command.versions", has, execute);
        add("/check", Messages.SLASH_CHECK, "org.sequencemaker.command.problemsOfShow", has, execute);
    }

    private void add(String name, Messages words, String command, Predicate<String> has, Consumer<String> execute) {
        if (has.test(command)) {
            all.add(new SlashCommand(name, words.text(), () -> execute.accept(command)));
        }
    }

    private static void undo(AssistantDesk desk) {
        String last = desk.lastTaken();
        if (last != null) {
            desk.undo(last);
        }
    }

    /** Returns those that begin like what is typed; none where that is no command. */
    List<SlashCommand> matching(String typed) {
        String begin = typed.strip().toLowerCase(Locale.ROOT);
        return begin.startsWith("/")
                ? all.stream()
                        .filter(command -> command.name().startsWith(begin))
                        .toList()
                : List.of();
    }
}
