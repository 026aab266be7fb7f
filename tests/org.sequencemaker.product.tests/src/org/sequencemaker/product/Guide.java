package org.sequencemaker.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of the guide for authors, as its page has them. */
final class Guide {
    private static final Pattern BLOCK = Pattern.compile("(?s)```([a-z]+)\n(.*?)```");
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+\\.[a-z]+)`");

    private Guide() {}

    /**
     * Something that the page says to do.
     *
     * @param kind {@code sh} for a command, {@code java} for a file, {@code xml} for a piece of one
     * @param file which file; empty for a command
     * @param text the command, or what is written
     */
    record Step(String kind, String file, String text) {}

    static List<Step> steps(Path page) throws IOException {
        String text = Files.readString(page);
        List<Step> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String kind = block.group(1);
            if (kind.equals("sh")) {
                block.group(2).lines().forEach(line -> steps.add(new Step("sh", "", line)));
            } else {
                steps.add(new Step(kind, lastFile(text.substring(0, block.start())), block.group(2)));
            }
        }
        return steps;
    }

    /** The file is the one that the page named last before the block. */
    private static String lastFile(String before) {
        String last = "";
        Matcher file = FILE.matcher(before);
        while (file.find()) {
            last = file.group(1).contains("/") ? file.group(1) : last;
        }
        return last;
    }
}
