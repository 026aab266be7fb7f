package org.sequencemaker.ui.assistant.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Plain;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.Failure;
import org.sequencemaker.ui.assistant.talk.GrowingText;
import org.sequencemaker.ui.assistant.talk.Notice;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Said;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.Thought;
import org.sequencemaker.ui.assistant.view.Row.Button;
import org.sequencemaker.ui.assistant.view.Row.Fold;
import org.sequencemaker.ui.assistant.view.Row.Kind;
import org.sequencemaker.ui.assistant.view.Row.Verb;

/** What a turn looks like, in rows. Without widgets; on the display thread only. */
final class TurnRows {
    /** Of arguments and results no more is shown than this many characters. */
    static final int DETAIL = 16_000;

    private static final int SHORT = 70;

    private final TalkTurn turn;
    private final List<Row> prompt;
    private final Map<TalkItem, Reading> readings = new IdentityHashMap<>();
    private final Map<TalkItem, Standing> standing = new IdentityHashMap<>();
    private final Set<Integer> open = new HashSet<>();

    /** The rows of what is finished of a text, made once: there may be a hundred thousand of them. */
    private static final class Standing {
        private final List<Row> rows = new ArrayList<>();
        private int restarts;

        void follow(Reading reading, Kind kind, int index) {
            if (restarts != reading.restarts()) {
                restarts = reading.restarts();
                rows.clear();
            }
            for (int i = rows.size(); i < reading.finished().size(); i++) {
                rows.add(Row.of(kind, index, reading.finished().get(i)));
            }
        }
    }

    TurnRows(TalkTurn turn) {
        this.turn = turn;
        this.prompt = prompt(turn.prompt());
    }

    TalkTurn turn() {
        return turn;
    }

    /** The texts that have to be read before they can be shown: what is folded has not. */
    List<Reading> readings() {
        List<Reading> wanted = new ArrayList<>();
        List<TalkItem> items = turn.items();
        for (int i = 0; i < items.size(); i++) {
            GrowingText text = textOf(items.get(i), i);
            if (text != null) {
                wanted.add(readings.computeIfAbsent(items.get(i), item -> new Reading(text)));
            }
        }
        return wanted;
    }

    /** Folds or unfolds what belongs to an item. */
    void toggle(int item) {
        if (!open.remove(item)) {
            open.add(item);
        }
    }

    /** What the model said in this turn, in Markdown. */
    String answer() {
        StringBuilder all = new StringBuilder();
        for (TalkItem item : turn.items()) {
            if (item instanceof Said said) {
                all.append(all.isEmpty() ? "" : "\n\n")
                        .append(said.text().toString().strip());
            }
        }
        return all.toString();
    }

    /** @param canUndo whether what the turn changed can be taken back */
    List<Row> rows(boolean canUndo) {
        List<Row> rows = new ArrayList<>(prompt);
        List<TalkItem> items = turn.items();
        open.removeIf(item -> item >= items.size());
        for (int i = 0; i < items.size(); i++) {
            switch (items.get(i)) {
                case Said said -> blocks(rows, Kind.ANSWER, i, said);
                case Thought thought -> thought(rows, i, thought);
                case Called called -> call(rows, i, called);
                case Notice notice -> rows.add(Row.of(Kind.NOTICE, i, words(notice.text())));
                case Failure failure -> rows.add(Row.of(Kind.FAILURE, i, failure(failure)));
                case Proposed proposed -> ProposalRows.add(rows, i, proposed);
            }
        }
        rows.add(meter(items.size(), canUndo));
        return rows;
    }

    private static List<Row> prompt(String words) {
        List<Row> rows = new ArrayList<>();
        for (Block block : Plain.blocks(words)) {
            Row row = Row.of(Kind.PROMPT, -1, block);
            rows.add(rows.isEmpty() ? row.with(List.of(new Button(Verb.EDIT, Messages.EDIT.text(), 0))) : row);
        }
        return rows;
    }

    private @Nullable GrowingText textOf(TalkItem item, int index) {
        return switch (item) {
            case Said said -> said.text();
            case Thought thought when open.contains(index) -> thought.text();
            default -> null;
        };
    }

    private void blocks(List<Row> rows, Kind kind, int index, TalkItem item) {
        Reading reading = readings.get(item);
        if (reading != null) {
            Standing stands = standing.computeIfAbsent(item, key -> new Standing());
            stands.follow(reading, kind, index);
            rows.addAll(stands.rows);
            reading.open().forEach(block -> rows.add(Row.of(kind, index, block)));
        }
    }

    private void thought(List<Row> rows, int index, Thought thought) {
        boolean isThinking =
                turn.state() == TalkTurn.State.RUNNING && turn.items().getLast() == thought;
        String words = (isThinking ? Messages.THINKS : Messages.THOUGHTS).text();
        rows.add(new Row(Kind.THOUGHT, index, fold(index), words(words), "", List.of()));
        if (open.contains(index)) {
            blocks(rows, Kind.INSIDE, index, thought);
        }
    }

    private void call(List<Row> rows, int index, Called called) {
        Kind kind = called.isRunning() ? Kind.RUNS : called.hasFailed() ? Kind.DID_NOT : Kind.DID;
        Duration time = called.time();
        String side = time == null || time.isZero() ? "" : UsageWords.time(time);
        GrowingText arguments = called.arguments();
        String brief = Json.inOneLine(arguments.between(0, Math.min(arguments.length(), 4 * SHORT)), SHORT);
        Block line = CallWords.line(called.tool(), brief);
        rows.add(new Row(kind, index, fold(index), line, side, List.of()));
        if (open.contains(index)) {
            rows.add(Row.of(Kind.LABEL, index, words(Messages.ARGUMENTS.text())));
            code(
                    rows,
                    index,
                    CallWords.detail(arguments.between(0, Math.min(arguments.length(), DETAIL)), arguments.length()));
            rows.add(Row.of(Kind.LABEL, index, words(Messages.RESULT.text())));
            String result = called.result();
            code(
                    rows,
                    index,
                    called.isRunning()
                            ? Messages.NO_RESULT.text()
                            : CallWords.detail(
                                    result.substring(0, Math.min(result.length(), DETAIL)), result.length()));
        }
    }

    private static void code(List<Row> rows, int index, String text) {
        Plain.code(text).forEach(block -> rows.add(Row.of(Kind.INSIDE, index, block)));
    }

    private Row meter(int index, boolean canUndo) {
        List<Button> buttons = new ArrayList<>();
        if (turn.items().stream().anyMatch(Said.class::isInstance)) {
            buttons.add(new Button(Verb.COPY, Messages.COPY.text(), 0));
        }
        if (canUndo) {
            buttons.add(new Button(Verb.UNDO, Messages.UNDO_TURN.text(), 0));
        }
        String words = switch (turn.state()) {
            case RUNNING -> Messages.RUNNING.text();
            case STOPPED -> Messages.STOPPED.text() + " · " + UsageWords.of(turn.usage());
            case DONE, FAILED -> UsageWords.of(turn.usage());
        };
        return Row.of(Kind.METER, index, words(words)).with(buttons);
    }

    private static Block failure(Failure failure) {
        return words(failure.next().isEmpty() ? failure.text() : failure.text() + "\n" + failure.next());
    }

    private Fold fold(int index) {
        return open.contains(index) ? Fold.OPEN : Fold.CLOSED;
    }

    /** One block; what does not fit into it is left out, as these are words of the program and short. */
    static Block words(String text) {
        return Plain.blocks(text).getFirst();
    }
}
