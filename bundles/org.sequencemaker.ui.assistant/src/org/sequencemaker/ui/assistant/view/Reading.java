package org.sequencemaker.ui.assistant.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.GrowingMarkdown;
import org.sequencemaker.ui.assistant.talk.GrowingText;

/**
 * A text of a turn on its way to blocks: what is new of it is read on another thread, a piece at a time, and comes back
 * as blocks. On the display thread, but for the reading.
 */
final class Reading {
    /** How much is handed over in one go, in characters. */
    static final int PIECE = 200_000;

    private final GrowingText source;
    private final List<Block> finished = new ArrayList<>();
    private List<Block> open = List.of();
    private GrowingMarkdown markdown = new GrowingMarkdown();
    private int generation;
    private int handed;
    private boolean isBusy;
    private boolean isReplaced;
    private int restarts;

    Reading(GrowingText source) {
        this.source = source;
        this.generation = source.generation();
    }

    /** Blocks that stay as they are. */
    List<Block> finished() {
        return finished;
    }

    /** How often the finished blocks have become others; they have only grown while it stays the same. */
    int restarts() {
        return restarts;
    }

    /** Blocks at the end that may still change. */
    List<Block> open() {
        return open;
    }

    /** Whether all of the text is in the blocks. */
    boolean isRead() {
        return !isBusy && generation == source.generation() && handed == source.length();
    }

    /**
     * Reads on, if there is more to read and it is not at it.
     *
     * @param reader one thread, not the display thread
     * @param display runs something on the display thread, later
     * @param done called there when there is something new to see
     * @return how many characters were handed over
     */
    int readOn(Executor reader, Executor display, Runnable done) {
        if (generation != source.generation()) {
            startAgain();
        }
        if (isBusy || handed >= source.length()) {
            return 0;
        }
        String more = source.between(handed, Math.min(handed + PIECE, source.length()));
        GrowingMarkdown of = markdown;
        isBusy = true;
        handed += more.length();
        reader.execute(() -> {
            GrowingMarkdown.News news = of.append(more);
            display.execute(() -> take(of, news, done));
        });
        return more.length();
    }

    /** The text has become another. What was there is seen until the first of the other is read. */
    private void startAgain() {
        generation = source.generation();
        markdown = new GrowingMarkdown();
        handed = 0;
        isBusy = false;
        isReplaced = true;
        if (source.length() == 0) {
            replace();
        }
    }

    private void replace() {
        isReplaced = false;
        restarts++;
        finished.clear();
        open = List.of();
    }

    private void take(GrowingMarkdown of, GrowingMarkdown.News news, Runnable done) {
        if (of == markdown) {
            isBusy = false;
            if (isReplaced) {
                replace();
            }
            finished.addAll(news.finished());
            open = news.open();
            done.run();
        }
    }
}
