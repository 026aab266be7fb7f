package org.sequencemaker.ui.assistant.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.engine.ProjectMemory;
import org.sequencemaker.assistant.engine.TakenTurn;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;

/**
 * What was said in earlier starts, as a talk again. Worked out off the display thread.
 *
 * @param memory all that is remembered
 * @param turns the oldest first
 * @param told which turn of the conversation each of them is
 * @param waiting the proposal that still waits; null for none
 */
record Retold(
        ProjectMemory memory, List<TalkTurn> turns, Map<TalkTurn, Turn> told, ProposalDesk.@Nullable Offered waiting) {
    static Retold of(Project show) {
        ProjectMemory memory = ProjectMemory.of(show);
        List<Turn> turns = memory.conversation().turns();
        String[] ids = ids(turns, memory);
        List<TalkTurn> retold = new ArrayList<>();
        Map<TalkTurn, Turn> told = new IdentityHashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            TalkTurn one = retell(ids[i], turns.get(i));
            retold.add(one);
            told.put(one, turns.get(i));
        }
        Proposal pending = memory.pending();
        ProposalDesk.Offered waiting = pending == null ? null : waiting(pending, show, retold);
        return new Retold(memory, List.copyOf(retold), told, waiting);
    }

    /** A proposal whose turn is not known any more gets one of its own, with nothing said in it. */
    private static ProposalDesk.Offered waiting(Proposal pending, Project show, List<TalkTurn> turns) {
        TalkTurn of = null;
        for (TalkTurn turn : turns) {
            of = turn.id().equals(pending.turn()) ? turn : of;
        }
        if (of == null) {
            of = TalkTurn.apart(pending.turn(), pending.label(), Instant.EPOCH);
            of.become(TalkTurn.State.DONE);
            turns.add(of);
        }
        Showing showing = Showing.of(pending, show);
        return new ProposalDesk.Offered(of, pending, List.of(), showing, showing.account());
    }

    /** Turns are known by their prompts, from the last on, as the same may have been said twice. */
    private static String[] ids(List<Turn> turns, ProjectMemory memory) {
        String[] ids = new String[turns.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = "said-" + (i + 1);
        }
        Proposal pending = memory.pending();
        if (pending != null && ids.length > 0) {
            // Another prompt that comes to a proposal takes the place of what waits.
            int at = ids.length - 1;
            while (at > 0 && !calls(turns.get(at))) {
                at--;
            }
            ids[at] = pending.turn();
        }
        int before = ids.length;
        for (TakenTurn taken : memory.taken().reversed()) {
            int at = before - 1;
            while (at >= 0 && !typed(turns.get(at)).equals(taken.prompt())) {
                at--;
            }
            if (at >= 0) {
                ids[at] = taken.id();
                before = at;
            }
        }
        return ids;
    }

    private static boolean calls(Turn turn) {
        return !turn.callIds().isEmpty();
    }

    /** What the user typed is the last text; what the program told the model comes before it. */
    private static String typed(Turn turn) {
        String typed = "";
        for (ChatPart part : turn.messages().getFirst().parts()) {
            typed = part instanceof ChatPart.Text text ? text.text() : typed;
        }
        return typed;
    }

    private static TalkTurn retell(String id, Turn turn) {
        TalkTurn retold = TalkTurn.apart(id, typed(turn), Instant.EPOCH);
        Map<String, Called> calls = new HashMap<>();
        List<ChatMessage> messages = turn.messages();
        for (ChatMessage message : messages.subList(1, messages.size())) {
            for (ChatPart part : message.parts()) {
                retell(part, message.role(), retold, calls);
            }
        }
        retold.use(TurnUsage.UNKNOWN);
        retold.become(TalkTurn.State.DONE);
        return retold;
    }

    private static void retell(ChatPart part, Role role, TalkTurn retold, Map<String, Called> calls) {
        switch (part) {
            case ChatPart.Text text -> {
                if (role == Role.USER) {
                    retold.notice(text.text());
                } else {
                    retold.say(text.text());
                }
            }
            case ChatPart.Thinking thinking -> {
                if (!thinking.text().isEmpty()) {
                    retold.think(thinking.text());
                }
            }
            case ChatPart.Call call -> {
                Called called = retold.call(call.tool());
                retold.run(called, call.arguments());
                calls.put(call.id(), called);
            }
            case ChatPart.Result result -> {
                Called called = calls.get(result.id());
                if (called != null) {
                    retold.end(called, result.text(), result.failed(), Duration.ZERO);
                }
            }
            case ChatPart.File file -> {}
        }
    }
}
