package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Proposed.State;
import org.sequencemaker.ui.assistant.view.Row.Button;
import org.sequencemaker.ui.assistant.view.Row.Fold;
import org.sequencemaker.ui.assistant.view.Row.Kind;
import org.sequencemaker.ui.assistant.view.Row.Verb;

/** A proposal in rows: what is left of it with buttons while it waits, else what became of it. */
final class ProposalRows {
    private static final int MOST = 60;

    private ProposalRows() {}

    static void add(List<Row> rows, int item, Proposed proposed) {
        boolean waits = proposed.state() == State.WAITING;
        Proposed.Account account = waits ? proposed.left() : proposed.account();
        Fold none = Fold.NONE;
        rows.add(new Row(Kind.PROPOSAL, item, none, TurnRows.words(title(proposed.state())), "", List.of()));
        int shown = Math.min(MOST, account.lines().size());
        for (int i = 0; i < shown; i++) {
            Row line = Row.of(
                    Kind.OFFER, item, TurnRows.words(account.lines().get(i).words()));
            rows.add(waits && account.lines().size() > 1 ? line.with(ofLine(i)) : line);
        }
        remarks(rows, item, account, shown);
        if (waits) {
            rows.add(Row.of(Kind.CHOICE, item, TurnRows.words("")).with(ofAll()));
        }
    }

    private static void remarks(List<Row> rows, int item, Proposed.Account account, int shown) {
        List<String> remarks = new ArrayList<>();
        if (account.lines().size() > shown) {
            remarks.add("… " + (account.lines().size() - shown));
        }
        if (account.lines().isEmpty() && account.others().isEmpty()) {
            remarks.add(Messages.PROPOSAL_EMPTY.text());
        }
        remarks.addAll(account.others());
        account.undone().forEach(words -> remarks.add(Messages.NOT_DONE.text(words)));
        account.problems().forEach(words -> remarks.add(Messages.PROBLEM.text(words)));
        account.collisions().forEach(words -> remarks.add(Messages.COLLIDES.text(words)));
        remarks.stream().limit(MOST).forEach(words -> rows.add(Row.of(Kind.REMARK, item, TurnRows.words(words))));
    }

    private static List<Button> ofLine(int number) {
        return List.of(
                new Button(Verb.ACCEPT_LINE, Messages.ACCEPT_LINE.text(), number),
                new Button(Verb.REFUSE_LINE, Messages.REFUSE_LINE.text(), number));
    }

    private static List<Button> ofAll() {
        return List.of(
                new Button(Verb.ACCEPT, Messages.ACCEPT_ALL.text(), 0),
                new Button(Verb.REFUSE, Messages.REFUSE_ALL.text(), 0),
                new Button(Verb.COMPARE, Messages.COMPARE.text(), 0));
    }

    private static String title(State state) {
        return switch (state) {
            case WAITING -> Messages.PROPOSAL_WAITING.text();
            case TAKEN -> Messages.PROPOSAL_TAKEN.text();
            case PARTLY -> Messages.PROPOSAL_PARTLY.text();
            case REFUSED -> Messages.PROPOSAL_REFUSED.text();
            case UNDONE -> Messages.PROPOSAL_UNDONE.text();
        };
    }
}
