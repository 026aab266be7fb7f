package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts read in one go and in pieces. */
final class Whole {
    private Whole() {}

    static List<Block> read(String text) {
        return read(List.of(text));
    }

    static List<Block> read(List<String> pieces) {
        GrowingMarkdown markdown = new GrowingMarkdown();
        List<Block> finished = new ArrayList<>();
        List<Block> open = List.of();
        for (String piece : pieces) {
            GrowingMarkdown.News news = markdown.append(piece);
            finished.addAll(news.finished());
            open = news.open();
        }
        finished.addAll(open);
        return finished;
    }

    static List<String> cut(String text, Random random, int longest) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(longest));
            pieces.add(text.substring(at, end));
            at = end;
        }
        return pieces;
    }
}
