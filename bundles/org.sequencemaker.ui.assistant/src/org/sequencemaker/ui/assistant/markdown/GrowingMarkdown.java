package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown that arrives in pieces. What a line has closed stands and is not read again; only what may still change,
 * which is the last block, is read anew with each piece. What blocks come out does not depend on how the text was cut
 * into pieces. As blocks are read one by one, a reference to a link holds only within its own block, and its definition
 * is shown. A single block of more than {@link #WINDOW} characters is cut there.
 *
 * <p>Not safe for several threads at once. Emphasis within emphasis makes the parser call itself, twice for each: within
 * a window that takes some megabytes of stack ({@link #STACK}).
 */
public final class GrowingMarkdown {
    /** What is read in one go, in characters. */
    static final int WINDOW = 16_384;

    /** How much stack a thread should have that reads here, in bytes. */
    public static final long STACK = 64L << 20;

    private static final int FENCE = 40;

    private final StringBuilder rest = new StringBuilder();
    private final List<Block> finished = new ArrayList<>();
    private String fence = "";

    /**
     * What has become of a text.
     *
     * @param finished blocks that are new since the last time and stay as they are
     * @param open what comes after them, as far as can be told; replaced by the next news
     */
    public record News(List<Block> finished, List<Block> open) {
        public News {
            finished = List.copyOf(finished);
            open = List.copyOf(open);
        }
    }

    /** Reads on. */
    public News append(String more) {
        finished.clear();
        boolean hasNewLine = more.indexOf('\n') >= 0;
        rest.append(more);
        if (hasNewLine || rest.length() >= WINDOW) {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = finish();
            }
        }
        String open = fence + rest;
        return new News(finished, blocks(Reader.parse(open), open, open.length()));
    }

    /** Finishes what is certain in a window of the rest; returns whether there may be more. */
    private boolean finish() {
        boolean isFull = rest.length() >= WINDOW;
        int lines = endOfLines(isFull);
        if (lines == 0) {
            return false;
        }
        String window = fence + rest.substring(0, lines);
        List<Node> nodes = Reader.parse(window);
        int last = lastBegun(nodes);
        if (last > 0) {
            int cut = Reader.startOfLine(nodes.get(last));
            finished.addAll(blocks(nodes.subList(0, last), window, cut));
            rest.delete(0, cut - fence.length());
            fence = "";
            return isFull;
        }
        if (!isFull) {
            return false;
        }
        finished.addAll(blocks(nodes, window, window.length()));
        rest.delete(0, lines);
        fence = nodes.isEmpty() ? "" : openFence(nodes.getLast());
        return true;
    }

    /** The end of the last whole line in the window; of a full window without one, its end. */
    private int endOfLines(boolean isFull) {
        int window = Math.min(rest.length(), WINDOW);
        int lines = rest.lastIndexOf("\n", window - 1) + 1;
        if (lines > 0 || !isFull) {
            return lines;
        }
        return Character.isHighSurrogate(rest.charAt(window - 1)) ? window - 1 : window;
    }

    /** The last node before which all is certain: the title of a link may yet come on the next line. 0 if there is none. */
    private static int lastBegun(List<Node> nodes) {
        for (int i = nodes.size() - 1; i > 0; i--) {
            if (Reader.startOfLine(nodes.get(i)) > 0 && !(nodes.get(i - 1) instanceof LinkReferenceDefinition)) {
                return i;
            }
        }
        return 0;
    }

    /** What to write before the rest of code that was cut. */
    private static String openFence(@Nullable Node node) {
        if (!(node instanceof FencedCodeBlock code) || code.getClosingFenceLength() != null) {
            return "";
        }
        Integer length = code.getOpeningFenceLength();
        String character = code.getFenceCharacter();
        if (length == null || character == null || length > FENCE) {
            return "";
        }
        return character.repeat(length) + "\n";
    }

    private List<Block> blocks(List<Node> nodes, String text, int end) {
        List<Block> blocks = Reader.blocks(nodes, text, end);
        if (!fence.isEmpty() && !blocks.isEmpty() && blocks.getFirst() instanceof Block.Code code) {
            List<Block> changed = new ArrayList<>(blocks);
            changed.set(0, new Block.Code(code.inset().continued(), code.language(), code.text()));
            return changed;
        }
        return blocks;
    }
}
