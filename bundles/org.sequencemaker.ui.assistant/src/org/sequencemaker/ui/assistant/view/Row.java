package org.sequencemaker.ui.assistant.view;

import java.util.List;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Styled;

/**
 * A line of the transcript: some words in a frame, with what can be pressed there.
 *
 * @param item of which item of the turn it is; -1 for the prompt, and for what closes the turn the number of items
 * @param block the words
 * @param side what stands at the right of the first line; may be empty
 * @param buttons from left to right
 */
record Row(Kind kind, int item, Fold fold, Block block, String side, List<Button> buttons) {
    Row {
        buttons = List.copyOf(buttons);
    }

    static Row of(Kind kind, int item, Block block) {
        return new Row(kind, item, Fold.NONE, block, "", List.of());
    }

    /** Whether there is anything in it that can be pressed, as a link. */
    boolean mayBePressed() {
        return fold != Fold.NONE || !buttons.isEmpty() || hasLink();
    }

    private boolean hasLink() {
        return switch (block) {
            case Block.Words words -> words.text().hasLink();
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).anyMatch(Styled::hasLink);
            case Block.Code code -> false;
            case Block.Rule rule -> false;
        };
    }

    Row with(List<Button> others) {
        return new Row(kind, item, fold, block, side, others);
    }

    /** What a row is. */
    enum Kind {
        PROMPT,
        ANSWER,
        /** Over what the model thinks. */
        THOUGHT,
        /** A call of a tool that is written or run. */
        RUNS,
        /** A call of a tool that has gone well. */
        DID,
        /** A call of a tool that has failed. */
        DID_NOT,
        /** What is inside an open fold. */
        INSIDE,
        /** The name of a part of what is inside an open fold. */
        LABEL,
        NOTICE,
        FAILURE,
        /** The head of a proposal. */
        PROPOSAL,
        /** A line of a proposal. */
        OFFER,
        /** What is said of a proposal besides. */
        REMARK,
        /** The buttons of a proposal. */
        CHOICE,
        /** What the turn has used; its end. */
        METER;

        boolean isCall() {
            return this == RUNS || this == DID || this == DID_NOT;
        }
    }

    /** Whether what belongs to a row is shown below it. */
    enum Fold {
        /** Nothing belongs to it. */
        NONE,
        CLOSED,
        OPEN
    }

    /**
     * Something that can be pressed.
     *
     * @param number which, where there are several of a kind
     */
    record Button(Verb verb, String label, int number) {}

    /** What a button does. */
    enum Verb {
        ACCEPT,
        REFUSE,
        COMPARE,
        ACCEPT_LINE,
        REFUSE_LINE,
        COPY,
        EDIT,
        UNDO
    }
}
