package org.sequencemaker.ui.assistant.markdown;

import java.util.ArrayList;
import java.util.List;

/** Texts that are shown as they were written, such as prompts and thoughts, cut into pieces that can be drawn. */
public final class Plain {
    private Plain() {}

    /** Returns a text in blocks, cut between lines or words where there are any. */
    public static List<Block> blocks(String text) {
        return Pieces.of(
                new Block.Words(Inset.NONE, 0, "", Styled.plain(cleaned(text).strip())));
    }

    /** Returns lines of code in blocks. */
    public static List<Block> code(String text) {
        return Pieces.of(new Block.Code(Inset.NONE, "", cleaned(text).stripTrailing()));
    }

    /** Returns one line that begins boldly. */
    public static Block strong(String bold, String plain) {
        String first = cleaned(bold).replace('\n', ' ');
        String text = first + cleaned(plain).replace('\n', ' ');
        Run run = new Run(0, first.length(), true, false, false, null);
        return new Block.Words(Inset.NONE, 0, "", new Styled(text, first.isEmpty() ? List.of() : List.of(run)));
    }

    /**
     * Takes out what would make a text be read otherwise than it stands: control characters but for tabs and line
     * ends, and those that turn its direction around.
     */
    static String cleaned(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnwanted(text.charAt(i))) {
                return text.replace("\r\n", "\n")
                        .codePoints()
                        .filter(point -> !isUnwanted(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isUnwanted(int point) {
        boolean isControl = point < ' ' && point != '\n' && point != '\t' || point >= 0x7F && point < 0xA0;
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return isControl || turns;
    }

    /** Where to cut a text that is too long: after the last line or else the last word that fits. */
    static int cut(String text, int from, int longest) {
        if (text.length() - from <= longest) {
            return text.length();
        }
        int end = from + longest;
        int line = text.lastIndexOf('\n', end - 1);
        if (line > from + longest / 2) {
            return line + 1;
        }
        int word = text.lastIndexOf(' ', end - 1);
        if (word > from + longest / 2) {
            return word + 1;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    static List<int[]> cuts(String text, int longest) {
        List<int[]> all = new ArrayList<>();
        int from = 0;
        do {
            int to = cut(text, from, longest);
            all.add(new int[] {from, to});
            from = to;
        } while (from < text.length());
        return all;
    }
}
