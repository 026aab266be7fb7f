package org.sequencemaker.ui.assistant.view;

import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.sequencemaker.ui.assistant.view.Row.Button;

/** What a screen reader says of rows: what their looks tell, in words. */
final class RowWords {
    private RowWords() {}

    static String of(Row row) {
        String text = row.block().plain();
        String words = switch (row.kind()) {
            case PROMPT -> Messages.SPOKEN_PROMPT.text(text);
            case RUNS -> Messages.SPOKEN_CALL_RUNS.text(text);
            case DID -> Messages.SPOKEN_CALL_DONE.text(text, row.side());
            case DID_NOT -> Messages.SPOKEN_CALL_FAILED.text(text, row.side());
            case FAILURE -> Messages.SPOKEN_FAILURE.text(text);
            case NOTICE -> Messages.SPOKEN_NOTICE.text(text);
            default -> text;
        };
        String folded = switch (row.fold()) {
            case NONE -> words;
            case OPEN -> Messages.SPOKEN_OPEN.text(words);
            case CLOSED -> Messages.SPOKEN_CLOSED.text(words);
        };
        List<String> buttons = row.buttons().stream().map(Button::label).toList();
        return buttons.isEmpty() ? folded : folded + " [" + String.join(", ", buttons) + "]";
    }

    static int role(Row row) {
        return row.fold() == Row.Fold.NONE ? ACC.ROLE_LISTITEM : ACC.ROLE_TREEITEM;
    }
}
