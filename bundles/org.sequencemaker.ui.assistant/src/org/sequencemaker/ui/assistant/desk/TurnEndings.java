package org.sequencemaker.ui.assistant.desk;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.sequencemaker.assistant.loop.Spent;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.turn.TurnOutcome;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;

/** What is said of a turn that is over: how it ended, what it used, and what the user can do where it went wrong. */
final class TurnEndings {
    private static final System.Logger LOG = System.getLogger(TurnEndings.class.getName());

    private TurnEndings() {}

    /** A turn that was run to some end. */
    static void finish(TalkTurn turn, TurnOutcome came) {
        turn.use(used(turn.usage(), came.result().spent()));
        String said = came.result().turn().answer();
        switch (came.result().end()) {
            case TurnEnd.Done done -> {
                if (!came.shown().isEmpty() && !came.shown().equals(said)) {
                    turn.sayInstead(came.shown());
                }
                turn.become(TalkTurn.State.DONE);
            }
            case TurnEnd.CutOff cut -> {
                turn.notice(Messages.ENDED_EARLY.text(cut.why()));
                turn.become(TalkTurn.State.DONE);
            }
            case TurnEnd.Finished finished -> turn.become(TalkTurn.State.DONE);
            case TurnEnd.Stopped stopped -> stopped(turn);
            case TurnEnd.Failed failed -> failed(turn, failed.fault());
        }
    }

    /** What the server told with the answers; where it told nothing, that is not known. */
    private static TurnUsage used(TurnUsage told, Spent spent) {
        boolean isTold = !told.equals(TurnUsage.NONE) || spent.tokens() == 0;
        return new TurnUsage(
                isTold ? told.input() : -1,
                isTold ? told.cached() : -1,
                isTold ? told.output() : -1,
                spent.cost(),
                told.currency(),
                spent.costKnown(),
                isTold ? told.context() : -1,
                told.contextLimit(),
                spent.time());
    }

    /** A turn that came to nothing. */
    static void fail(TalkTurn turn, Exception reason) {
        switch (reason) {
            case ChatException fault -> failed(turn, fault);
            case InterruptedException stop -> stopped(turn);
            default -> {
                LOG.log(System.Logger.Level.ERROR, "a turn of the assistant has ended with an error", reason);
                closeCalls(turn);
                turn.fail(Messages.BUG.text(reason), Messages.NEXT_BUG.text());
                turn.become(TalkTurn.State.FAILED);
            }
        }
    }

    private static void failed(TalkTurn turn, ChatException fault) {
        closeCalls(turn);
        turn.fail(Objects.requireNonNullElse(fault.getMessage(), ""), next(fault.kind()));
        turn.become(TalkTurn.State.FAILED);
    }

    /** A turn that the user has stopped; if it is over already, nothing happens. */
    static void stopped(TalkTurn turn) {
        if (turn.state() == TalkTurn.State.RUNNING) {
            closeCalls(turn);
            turn.notice(Messages.STOPPED.text());
            turn.become(TalkTurn.State.STOPPED);
        }
    }

    /** A call that was being written or run when the turn ended has no result. */
    private static void closeCalls(TalkTurn turn) {
        for (TalkItem item : List.copyOf(turn.items())) {
            if (item instanceof Called called && called.isRunning()) {
                turn.end(called, "", true, Duration.ZERO);
            }
        }
    }

    private static String next(ChatException.Kind kind) {
        return switch (kind) {
            case AUTH -> Messages.NEXT_AUTH.text();
            case QUOTA -> Messages.NEXT_QUOTA.text();
            case TOO_LONG -> Messages.NEXT_TOO_LONG.text();
            case RATE_LIMIT -> Messages.NEXT_RATE_LIMIT.text();
            case OVERLOAD -> Messages.NEXT_OVERLOAD.text();
            case NO_MODEL -> Messages.NEXT_NO_MODEL.text();
            case NETWORK -> Messages.NEXT_NETWORK.text();
            case BAD_REQUEST -> Messages.NEXT_BAD_REQUEST.text();
        };
    }
}
