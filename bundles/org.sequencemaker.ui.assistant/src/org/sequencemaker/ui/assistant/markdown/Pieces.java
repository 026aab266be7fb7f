package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts blocks that are too long to be laid out in one go. */
final class Pieces {
    private static final int LINES_OF_CODE = 40;
    private static final int ROWS = 20;

    private Pieces() {}

    static List<Block> of(Block block) {
        return switch (block) {
            case Block.Words words -> words(words);
            case Block.Code code -> code(code);
            case Block.Table table -> table(table);
            case Block.Rule rule -> List.of(rule);
        };
    }

    private static List<Block> words(Block.Words words) {
        Styled text = words.text();
        if (text.text().length() <= Block.LONGEST) {
            return List.of(words);
        }
        List<Block> pieces = new ArrayList<>();
        for (int[] cut : Plain.cuts(text.text(), Block.LONGEST)) {
            boolean isFirst = pieces.isEmpty();
            Inset inset = isFirst ? words.inset() : words.inset().continued();
            // The line end at the cut is that between the two blocks.
            int end = cut[1] > cut[0] + 1 && text.text().charAt(cut[1] - 1) == '\n' ? cut[1] - 1 : cut[1];
            pieces.add(new Block.Words(inset, words.heading(), isFirst ? words.mark() : "", text.within(cut[0], end)));
        }
        return pieces;
    }

    private static List<Block> code(Block.Code code) {
        String text = code.text();
        List<Block> pieces = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(Plain.cut(text, from, Block.LONGEST), afterLines(text, from));
            int end = to > from && text.charAt(to - 1) == '\n' && to < text.length() ? to - 1 : to;
            Inset inset = pieces.isEmpty() ? code.inset() : code.inset().continued();
            pieces.add(new Block.Code(inset, code.language(), text.substring(from, end)));
            from = to;
        } while (from < text.length());
        return pieces;
    }

    private static int afterLines(String text, int from) {
        int at = from;
        for (int i = 0; i < LINES_OF_CODE; i++) {
            int line = text.indexOf('\n', at);
            if (line < 0) {
                return text.length();
            }
            at = line + 1;
        }
        return at;
    }

    private static List<Block> table(Block.Table table) {
        List<Block> pieces = new ArrayList<>();
        for (int from = 0; from < table.rows().size(); from += ROWS) {
            int to = Math.min(from + ROWS, table.rows().size());
            Inset inset = from == 0 ? table.inset() : table.inset().continued();
            pieces.add(new Block.Table(inset, table.rows().subList(from, to), table.aligned()));
        }
        return pieces;
    }
}
