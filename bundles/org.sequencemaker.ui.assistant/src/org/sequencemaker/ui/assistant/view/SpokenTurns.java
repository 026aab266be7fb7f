package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.talk.Failure;
import org.sequencemaker.ui.assistant.talk.Notice;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Said;
import org.sequencemaker.ui.assistant.talk.TalkTurn;

/** Says for screen readers what a turn has come to, once it is over; nothing while it goes on. */
public final class SpokenTurns {
    /** So much of an answer: the rest can be read in the transcript. */
    static final int LONGEST = 300;

    private static final int MOST_LINES = 4;

    private final AssistantDesk desk;
    private final Executor later;
    private final Consumer<String> say;
    private @Nullable TalkTurn running;

    private SpokenTurns(AssistantDesk desk, Executor later, Consumer<String> say) {
        this.desk = desk;
        this.later = later;
        this.say = say;
    }

    /**
     * Begins to listen, as long as there is the desk.
     *
     * @param later runs something on the display thread, when all that came of a turn is in the talk
     * @param say gets the words
     */
    @SuppressWarnings("resource")
    public static void of(AssistantDesk desk, Executor later, Consumer<String> say) {
        desk.listen(new SpokenTurns(desk, later, say)::changed);
    }

    private void changed() {
        List<TalkTurn> turns = desk.talk().turns();
        TalkTurn last = turns.isEmpty() ? null : turns.getLast();
        boolean isOver = last != null && last == running && last.state() != TalkTurn.State.RUNNING;
        running = last != null && last.state() == TalkTurn.State.RUNNING ? last : null;
        if (isOver && last != null) {
            later.execute(() -> say.accept(words(last)));
        }
    }

    /** Returns in a few words how a turn has ended: with an error, a proposal, an answer. */
    static String words(TalkTurn turn) {
        List<String> all = new ArrayList<>();
        String answer = "";
        for (var item : turn.items()) {
            switch (item) {
                case Failure failure -> all.add(Messages.SPOKEN_FAILURE.text(failure.text()) + " " + failure.next());
                case Notice notice -> all.add(notice.text());
                case Proposed proposed
                when proposed.state() == Proposed.State.WAITING -> all.add(proposal(proposed.left()));
                case Said said -> answer = beginning(said);
                default -> {}
            }
        }
        if (!answer.isEmpty()) {
            all.add(Messages.SPOKEN_ANSWER.text(answer));
        }
        return String.join(" ", all);
    }

    private static String proposal(Proposed.Account account) {
        List<String> lines = new ArrayList<>();
        account.lines().stream().limit(MOST_LINES).forEach(line -> lines.add(line.words()));
        if (account.lines().size() > MOST_LINES) {
            lines.add("…");
        }
        lines.addAll(account.others());
        return Messages.SPOKEN_PROPOSAL.text(String.join("; ", lines));
    }

    /** Without the signs of Markdown, which would be spelled out. */
    private static String beginning(Said said) {
        String text = said.text().between(0, Math.min(said.text().length(), 2 * LONGEST));
        String plain = text.replaceAll("[*_`#>|]+", " ").replaceAll("\\s+", " ").strip();
        int end = plain.length() <= LONGEST ? plain.length() : plain.lastIndexOf(' ', LONGEST);
        return end == plain.length() ? plain : plain.substring(0, end < 0 ? LONGEST : end) + " …";
    }
}
