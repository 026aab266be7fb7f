package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tree into blocks. */
final class Reader {
    /** Quotes and lists within each other; what is deeper is words. It is also how deep the methods here call each other. */
    private static final int DEEPEST = 20;

    private static final int COLUMNS = 12;
    private static final int CELL = 300;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private final List<Block> blocks = new ArrayList<>();

    private Reader() {}

    /** Returns the blocks of the outermost level, in their order. */
    static List<Node> parse(String text) {
        return children(PARSER.parse(text));
    }

    /** Where the line begins in which a node does; -1 for one that says nothing of it, as what is left of a definition. */
    static int startOfLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty()
                ? -1
                : spans.getFirst().getInputIndex() - spans.getFirst().getColumnIndex();
    }

    /**
     * Returns what nodes of the outermost level are drawn as.
     *
     * @param text what they were parsed from
     * @param end where the last of them ends in it
     */
    static List<Block> blocks(List<Node> nodes, String text, int end) {
        Reader reader = new Reader();
        // What a link is called elsewhere must not matter, or blocks that stand would change later.
        boolean mayDefine = text.contains("]:");
        List<Node> each = mayDefine ? alone(nodes, text, end) : nodes;
        each.forEach(node -> reader.read(node, Inset.NONE, ""));
        return reader.blocks;
    }

    private static List<Node> alone(List<Node> nodes, String text, int end) {
        List<Node> alone = new ArrayList<>();
        int next = end;
        for (Node node : nodes.reversed()) {
            int start = startOfLine(node);
            if (start >= 0) {
                alone.addAll(0, parse(text.substring(start, next)));
                next = start;
            }
        }
        return alone;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /** @param mark what stands before the first words */
    private void read(Node node, Inset inset, String mark) {
        switch (node) {
            case Paragraph paragraph -> words(inset, 0, mark, InlineText.of(paragraph));
            case Heading heading -> words(inset, heading.getLevel(), mark, InlineText.of(heading));
            case FencedCodeBlock code -> code(inset, language(code.getInfo()), code.getLiteral());
            case IndentedCodeBlock code -> code(inset, "", code.getLiteral());
            case HtmlBlock html -> words(inset, 0, mark, Styled.plain(Plain.cleaned(text(html.getLiteral()))));
            case ThematicBreak rule -> add(new Block.Rule(inset));
            case BlockQuote quote -> children(quote).forEach(child -> read(child, inset.inQuote(), ""));
            case ListBlock list -> list(list, inset);
            case TableBlock table -> table(table, inset);
            case LinkReferenceDefinition link ->
                words(
                        inset,
                        0,
                        mark,
                        Styled.plain(Plain.cleaned("[" + link.getLabel() + "]: " + link.getDestination())));
            default -> children(node).forEach(child -> read(child, inset, mark));
        }
    }

    private void list(ListBlock list, Inset inset) {
        long number = list instanceof OrderedList ordered ? number(ordered) : 0;
        for (Node item : children(list)) {
            String mark = list instanceof OrderedList ordered ? number++ + delimiter(ordered) : "•";
            if (item instanceof ListItem) {
                item(item, inset.inList(), mark);
            }
        }
    }

    private void item(Node item, Inset inset, String mark) {
        List<Node> children = children(item);
        boolean beginsWithWords = !children.isEmpty()
                && (children.getFirst() instanceof Paragraph || children.getFirst() instanceof Heading);
        if (!beginsWithWords) {
            add(new Block.Words(inset, 0, mark, Styled.plain("")));
        }
        for (int i = 0; i < children.size(); i++) {
            read(children.get(i), inset, i == 0 && beginsWithWords ? mark : "");
        }
    }

    private static long number(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private static String delimiter(OrderedList list) {
        String delimiter = list.getMarkerDelimiter();
        return delimiter == null ? "." : delimiter;
    }

    private void words(Inset inset, int heading, String mark, Styled text) {
        add(new Block.Words(inset, heading, mark, text));
    }

    private void code(Inset inset, String language, @Nullable String text) {
        add(new Block.Code(inset, language, Plain.cleaned(text(text)).stripTrailing()));
    }

    /** The first word after the fence. */
    private static String language(@Nullable String info) {
        String word = text(info).strip().split("\\s", 2)[0];
        return word.length() > 30 ? "" : Plain.cleaned(word);
    }

    private void table(TableBlock table, Inset inset) {
        List<List<Styled>> rows = new ArrayList<>();
        List<Block.Side> sides = new ArrayList<>();
        for (Node part : children(table)) {
            for (Node row : children(part)) {
                rows.add(row(row, sides, rows.isEmpty()));
            }
        }
        add(new Block.Table(inset, rows, sides));
    }

    private static List<Styled> row(Node row, List<Block.Side> sides, boolean isHead) {
        List<Styled> cells = new ArrayList<>();
        for (Node cell : children(row)) {
            if (cells.size() < COLUMNS) {
                Styled words = InlineText.of(cell);
                cells.add(words.text().length() > CELL ? words.within(0, Plain.cut(words.text(), 0, CELL)) : words);
                if (isHead) {
                    sides.add(side(cell));
                }
            }
        }
        return cells;
    }

    private static Block.Side side(Node node) {
        TableCell.Alignment alignment = node instanceof TableCell cell ? cell.getAlignment() : null;
        if (alignment == TableCell.Alignment.CENTER) {
            return Block.Side.MIDDLE;
        }
        return alignment == TableCell.Alignment.RIGHT ? Block.Side.RIGHT : Block.Side.LEFT;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void add(Block block) {
        blocks.addAll(Pieces.of(block));
    }
}
