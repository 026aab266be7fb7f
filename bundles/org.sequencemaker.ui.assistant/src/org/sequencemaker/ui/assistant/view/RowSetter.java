package org.sequencemaker.ui.assistant.view;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.ui.assistant.markdown.Block;
import org.sequencemaker.ui.assistant.markdown.Inset;
import org.sequencemaker.ui.assistant.markdown.Styled;
import org.sequencemaker.ui.assistant.view.Picture.Box;
import org.sequencemaker.ui.assistant.view.Row.Fold;
import org.sequencemaker.ui.assistant.view.Row.Kind;

/** Sets rows: where their words stand, what is behind them, and where they can be pressed. */
final class RowSetter {
    private final Typesetter setter;
    private final int em;

    RowSetter(Typesetter setter) {
        this.setter = setter;
        this.em = setter.fonts().em();
    }

    int em() {
        return em;
    }

    int guess(Row row, int width) {
        return switch (row.kind()) {
            case PROMPT, ANSWER, INSIDE, FAILURE -> setter.guess(row.block(), width - 2 * em);
            default -> em * 3 / 2;
        };
    }

    /** @param width of the canvas */
    Picture set(Row row, int width) {
        Picture picture = new Picture();
        int left = em / 2;
        int right = width - em / 2;
        switch (row.kind()) {
            case PROMPT -> prompt(row, picture, left, right);
            case ANSWER -> block(row.block(), picture, left, right, colours().text());
            case INSIDE ->
                block(row.block(), picture, left + em * 3 / 2, right, colours().dim());
            case THOUGHT, RUNS, DID, DID_NOT -> head(row, picture, left, right);
            case LABEL -> small(row, picture, left + em * 3 / 2, right, em / 4);
            case NOTICE ->
                barred(row, picture, left, right, colours().line(), colours().dim());
            case FAILURE ->
                barred(row, picture, left, right, colours().bad(), colours().bad());
            case PROPOSAL, OFFER, REMARK, CHOICE -> proposal(row, picture, left, right);
            case METER -> small(row, picture, left, right, em / 3);
        }
        return picture;
    }

    private ChatColours colours() {
        return setter.colours();
    }

    private void prompt(Row row, Picture picture, int left, int right) {
        boolean isFirst = !row.block().inset().isContinued();
        int pad = em / 2;
        int gap = isFirst ? em : 0;
        int x = left + em;
        int y = gap + (isFirst ? pad * 2 / 3 : 0);
        int end = new ButtonSetter(setter, picture).atRight(row.buttons(), right - pad, y);
        int height = setter.put(
                picture,
                words(row.block()),
                0,
                new Rectangle(x + pad, y, end - x - pad, 0),
                colours().text(),
                "\n");
        int bottom = y + height + pad * 2 / 3;
        Rectangle area = new Rectangle(x, gap, right - x, bottom - gap);
        picture.box(new Box(area, em / 2, colours().prompt(), true));
        picture.growTo(bottom);
    }

    private void block(Block block, Picture picture, int left, int right, Rgb colour) {
        Inset inset = block.inset();
        int x = left + inset.lists() * em * 5 / 4 + inset.quotes() * em;
        int y = gap(block);
        int bottom = switch (block) {
            case Block.Words words -> words(words, picture, x, y, right, colour);
            case Block.Code code -> code(code, picture, x, y, right);
            case Block.Table table -> new TableSetter(setter, table, picture).put(x, y, right - x);
            case Block.Rule rule -> {
                picture.box(new Box(
                        new Rectangle(x, y + em / 4, right - x, 1), 0, colours().line(), true));
                yield y + em / 2;
            }
        };
        for (int i = 0; i < inset.quotes(); i++) {
            int bar = left + inset.lists() * em * 5 / 4 + i * em;
            picture.box(new Box(
                    new Rectangle(bar, 0, Math.max(2, em / 6), bottom),
                    0,
                    colours().line(),
                    true));
        }
        picture.growTo(bottom);
    }

    private int gap(Block block) {
        if (block.inset().isContinued()) {
            return 0;
        }
        return switch (block) {
            case Block.Words words when words.heading() > 0 -> em * 3 / 4;
            case Block.Words words when words.inset().lists() > 0 -> em / 5;
            default -> em / 2;
        };
    }

    private int words(Block.Words words, Picture picture, int x, int y, int right, Rgb colour) {
        if (!words.mark().isEmpty()) {
            TextLayout mark = setter.line(words.mark(), setter.fonts().normal());
            picture.say(mark, x - em / 3 - mark.getBounds().width, y, colour, "");
        }
        Rectangle place = new Rectangle(x, y, right - x, 0);
        return y + setter.put(picture, words.text(), words.heading(), place, colour, " ");
    }

    private int code(Block.Code code, Picture picture, int x, int y, int right) {
        int pad = em / 2;
        boolean isFirst = !code.inset().isContinued();
        int top = isFirst ? y + pad * 2 / 3 : y;
        TextLayout layout = setter.code(code.text(), right - x - 2 * pad);
        int bottom = top + layout.getBounds().height + pad * 2 / 3;
        picture.box(new Box(
                new Rectangle(x, y, right - x, bottom - y),
                isFirst ? em / 3 : 0,
                colours().code(),
                true));
        if (isFirst && !code.language().isEmpty()) {
            TextLayout language = setter.small(code.language());
            picture.mute(
                    language,
                    right - pad - language.getBounds().width,
                    y + pad / 4,
                    colours().dim());
        }
        picture.say(layout, x + pad, top, colours().text(), "\n");
        return bottom;
    }

    /** The line of something that is folded. */
    private void head(Row row, Picture picture, int left, int right) {
        int y = em / 3;
        int x = left + em * 3 / 2;
        int end = right;
        if (!row.side().isEmpty()) {
            TextLayout side = setter.small(row.side());
            end -= side.getBounds().width;
            picture.mute(side, end, y + em / 10, colours().dim());
            end -= em / 2;
        }
        TextLayout fold =
                setter.line(row.fold() == Fold.OPEN ? "▾" : "▸", setter.fonts().normal());
        picture.mute(fold, left + em / 4, y, colours().dim());
        if (row.kind().isCall()) {
            TextLayout mark = setter.line(mark(row.kind()), setter.fonts().words(0, true, false));
            picture.mute(mark, x, y, outcome(row.kind()));
            x += em * 5 / 4;
        }
        TextLayout line = setter.oneLine(words(row.block()), end - x);
        picture.say(
                line, x, y, row.kind().isCall() ? colours().text() : colours().dim(), "");
        picture.growTo(y + em + em / 5);
        picture.press(new Rectangle(left, y - em / 6, right - left, em + em / 3), new Aim.Folds());
    }

    private static String mark(Kind kind) {
        return switch (kind) {
            case DID -> "✓";
            case DID_NOT -> "✗";
            default -> "…";
        };
    }

    private Rgb outcome(Kind kind) {
        return switch (kind) {
            case DID -> colours().good();
            case DID_NOT -> colours().bad();
            default -> colours().dim();
        };
    }

    private void small(Row row, Picture picture, int left, int right, int y) {
        int end = new ButtonSetter(setter, picture).atRight(row.buttons(), right, y);
        TextLayout line = setter.line(words(row.block()).text(), setter.fonts().small());
        line.setWidth(Math.max(em, end - left));
        picture.say(line, left, y, colours().dim(), "");
        picture.growTo(y + line.getBounds().height + em / 5);
    }

    private void barred(Row row, Picture picture, int left, int right, Rgb bar, Rgb colour) {
        int y = em / 2;
        int x = left + em * 2 / 3;
        int height = setter.put(picture, words(row.block()), 0, new Rectangle(x, y, right - x, 0), colour, "");
        picture.box(new Box(new Rectangle(left, y, Math.max(3, em / 5), height), 0, bar, true));
        picture.growTo(y + height + em / 5);
    }

    /** The rows of a proposal lie on one card. */
    private void proposal(Row row, Picture picture, int left, int right) {
        int gap = row.kind() == Kind.PROPOSAL ? em * 2 / 3 : 0;
        int pad = em / 2;
        int y = gap + em / 4;
        int x = left + Math.max(3, em / 5) + pad;
        ButtonSetter buttons = new ButtonSetter(setter, picture);
        int bottom;
        if (row.kind() == Kind.CHOICE) {
            bottom = buttons.inRows(row.buttons(), x, right - pad, y) + pad;
        } else {
            int end = buttons.atRight(row.buttons(), right - pad, y);
            int heading = row.kind() == Kind.PROPOSAL ? 4 : 0;
            Rgb colour = row.kind() == Kind.REMARK ? colours().dim() : colours().text();
            int lower = row.buttons().isEmpty() ? 0 : (buttons.height() - em) / 2;
            Rectangle place = new Rectangle(x, y + lower, end - x, 0);
            bottom = y + lower + setter.put(picture, words(row.block()), heading, place, colour, "");
            bottom = Math.max(bottom, row.buttons().isEmpty() ? bottom : y + buttons.height());
        }
        picture.growTo(bottom + em / 6);
        int height = picture.height() - gap;
        picture.box(new Box(
                new Rectangle(left, gap, right - left, height), 0, colours().prompt(), true));
        picture.box(new Box(
                new Rectangle(left, gap, Math.max(3, em / 5), height),
                0,
                colours().strong(),
                true));
        buttons.draw();
    }

    private static Styled words(Block block) {
        return block instanceof Block.Words words ? words.text() : Styled.plain(block.plain());
    }
}
