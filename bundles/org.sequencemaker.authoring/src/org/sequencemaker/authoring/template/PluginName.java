package org.sequencemaker.authoring.template;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new plug-in is called.
 *
 * @param id its symbolic name, which is its package as well, such as {@code com.example.glow}
 * @param label what people call it
 */
public record PluginName(String id, String label) {
    private static final int LONGEST = 120;
    private static final Set<String> WORDS_OF_JAVA =
            Set.of(("abstract assert boolean break byte case catch char class const"
                            + " continue default do double else enum extends false final finally float for goto if implements"
                            + " import instanceof int interface long native new null package private protected public return"
                            + " short static strictfp super switch synchronized this throw throws transient true try void"
                            + " volatile while _")
                    .split(" "));

    /** @throws IllegalArgumentException if the id cannot be one, saying why */
    public PluginName {
        String fault = fault(id);
        if (fault != null) {
            throw new IllegalArgumentException("the id \"" + id + "\" cannot be used: " + fault);
        }
        if (label.isBlank() || !label.matches("[\\p{L}\\p{N} .,'()+-]{1,80}")) {
            throw new IllegalArgumentException("the name \"" + label
                    + "\" cannot be used: it has 1 to 80 letters, digits, blanks and . , ' ( ) + -");
        }
    }

    /** Names a plug-in after the last part of its id. */
    public static PluginName of(String id) {
        String last = id.substring(id.lastIndexOf('.') + 1);
        String words = last.replace('_', ' ');
        return new PluginName(
                id, words.isEmpty() ? "?" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    private static @Nullable String fault(String id) {
        if (!id.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
            return "it has two or more parts of lower-case letters, digits and _, each beginning with a letter, with dots"
                    + " between them, such as com.example.glow";
        }
        if (id.length() > LONGEST) {
            return "it is longer than " + LONGEST + " characters";
        }
        for (String part : id.split("\\.")) {
            if (WORDS_OF_JAVA.contains(part)) {
                return "\"" + part + "\" is a word of the Java language";
            }
        }
        if (id.startsWith("java.") || id.startsWith("javax.") || id.startsWith("org.sequencemaker.")) {
            return "names that begin with " + id.substring(0, id.indexOf('.', id.startsWith("org") ? 4 : 0))
                    + " are not for plug-ins; begin with the name of a domain of yours, backwards";
        }
        return null;
    }

    /** Returns the last part of the id: what the model and files call its things. */
    String shortName() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** Returns what the names of its classes begin with. */
    String className() {
        StringBuilder name = new StringBuilder();
        for (String part : shortName().split("_+")) {
            name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
        }
        return name.toString();
    }

    /** Returns what stands for what in the template, in texts and in names of files. */
    Map<String, String> words() {
        return Map.of(
                "@id@",
                id,
                "@path@",
                id.replace('.', '/'),
                "@short@",
                shortName(),
                "@Class@",
                className(),
                "@label@",
                label);
    }
}
