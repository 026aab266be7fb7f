package org.sequencemaker.ui.assistant.desk;

import java.util.function.Supplier;
import org.sequencemaker.assistant.engine.Account;
import org.sequencemaker.assistant.engine.Assistant;
import org.sequencemaker.assistant.engine.Ended;
import org.sequencemaker.assistant.engine.Prompt;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.editing.Document;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.work.WorkResult;

/** A turn at work on a thread of its own. */
final class RunningTurn {
    private final TalkTurn turn;
    private final Feed feed;
    private final Thread thread;

    /**
     * What a turn came to.
     *
     * @param ended how it ended
     * @param account checked
     * @param showing its proposal on the show as it is by now
     */
    record Outcome(Ended ended, Account account, Showing showing) {}

    /** Is told, on the display thread, that the turn is over. */
    interface End {
        /** It came to something, even if it was broken off. */
        void ended(Outcome outcome);

        /** It came to nothing; the reason is a {@link ChatException}, an {@link InterruptedException}, or a bug. */
        void failed(Exception reason);
    }

    RunningTurn(
            TalkTurn turn,
            Supplier<Prompt> prompt,
            ModelChoice.Chosen chosen,
            DeskNeeds needs,
            Document document,
            End end) {
        this.turn = turn;
        this.feed = new Feed(turn, needs.display());
        this.thread = Thread.ofPlatform().daemon().name("assistant turn").unstarted(() -> {
            WorkResult<Outcome> result = WorkResult.of(() -> {
                Prompt asked = prompt.get();
                AskingOnDisplay asking = new AskingOnDisplay(needs.asks(), asked.project(), needs.display());
                Assistant assistant = new Assistant(needs.extensions(), asking);
                return work(assistant, asked, chosen, needs.extensions(), document);
            });
            feed.last(() -> result.tell(end::ended, end::failed));
        });
    }

    void start() {
        thread.start();
    }

    TalkTurn turn() {
        return turn;
    }

    /** Stops it; nothing of what it says from here on is shown. */
    void stop() {
        feed.close();
        thread.interrupt();
    }

    private Outcome work(
            Assistant assistant, Prompt prompt, ModelChoice.Chosen chosen, Extensions extensions, Document document)
            throws ChatException, InterruptedException {
        ChosenModel model = chosen.open(extensions);
        feed.begin(model.contextTokens(), chosen.price());
        Ended ended = assistant.run(turn.id(), prompt, model, model.name(), chosen.caps(), chosen.price(), feed::on);
        // What it came to before it was stopped is worked out to its end.
        boolean isStopped = Thread.interrupted();
        Account account = isStopped ? ended.account() : assistant.checked(ended, prompt.project());
        return new Outcome(ended, account, Showing.of(ended.proposal(), document.settled()));
    }
}
