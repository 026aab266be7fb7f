package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Collects what is inside a paragraph into one text with runs. Walks without recursion: emphasis may nest without end. */
final class InlineText {
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int bold;
    private int italic;
    private @Nullable String link;

    private InlineText() {}

    /** Returns what is under a node. */
    static Styled of(Node parent) {
        InlineText inline = new InlineText();
        Node node = parent.getFirstChild();
        while (node != null && node != parent) {
            node = inline.step(node, parent);
        }
        return new Styled(inline.text.toString(), inline.runs);
    }

    /** Takes a node and returns the next: below it, beside it, or beside the nearest above that has one. */
    private @Nullable Node step(Node node, Node root) {
        enter(node);
        Node child = node.getFirstChild();
        if (child != null) {
            return child;
        }
        Node at = node;
        while (at != null && at != root) {
            leave(at);
            Node next = at.getNext();
            if (next != null) {
                return next;
            }
            at = at.getParent();
        }
        return null;
    }

    private void enter(Node node) {
        switch (node) {
            case Text plain -> add(plain.getLiteral(), false);
            case Code code -> add(code.getLiteral(), true);
            case HtmlInline html -> add(html.getLiteral(), true);
            case SoftLineBreak line -> add("\n", false);
            case HardLineBreak line -> add("\n", false);
            case StrongEmphasis strong -> bold++;
            case Emphasis emphasis -> italic++;
            case Link to -> link = to.getDestination();
            case Image image -> {
                if (image.getFirstChild() == null) {
                    add(image.getDestination(), true);
                }
            }
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case StrongEmphasis strong -> bold--;
            case Emphasis emphasis -> italic--;
            case Link to -> link = null;
            default -> {}
        }
    }

    private void add(@Nullable String words, boolean isCode) {
        if (words == null || words.isEmpty()) {
            return;
        }
        int start = text.length();
        text.append(Plain.cleaned(words));
        if (bold == 0 && italic == 0 && !isCode && link == null) {
            return;
        }
        Run run = new Run(start, text.length(), bold > 0, italic > 0, isCode, link);
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.end() == start && isAlike(last, run)) {
            runs.removeLast();
            run = new Run(last.start(), run.end(), run.isBold(), run.isItalic(), run.isCode(), run.link());
        }
        runs.add(run);
    }

    private static boolean isAlike(Run one, Run other) {
        return one.within(one.start(), one.start()).equals(other.within(other.start(), other.start()));
    }
}
