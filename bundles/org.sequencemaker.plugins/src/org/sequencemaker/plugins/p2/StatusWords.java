package org.sequencemaker.plugins.p2;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IStatus;
import org.jspecify.annotations.Nullable;

/**
 * Says in words why p2 does not do something. Its explanations are trees of sentences about units and requirements,
 * with what is missing at the bottom; here that comes first.
 */
final class StatusWords {
    private static final Pattern MISSING = Pattern.compile(
            "Missing requirement(?: for filter .*?)?: (.+?) requires '(.+?)' but it could not be found");
    private static final Pattern CONFLICT =
            Pattern.compile("Only one of the following can be installed at once: ?(.*)");
    private static final Pattern FILTER = Pattern.compile("(.+?) cannot be installed in this environment .*");
    private static final Pattern UNIT = Pattern.compile("^(.*?)\\s*\\(?([\\w.\\-]+) (\\d[\\w.\\-]*)\\)?$");

    private StatusWords() {}

    /** Returns why there is no way to install something, with every sentence of p2 as details. */
    static CannotDo unsolvable(IStatus status) {
        List<String> sentences = sentences(status);
        Set<String> reasons = new LinkedHashSet<>();
        for (String sentence : sentences) {
            String reason = reason(sentence);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        String words =
                reasons.isEmpty() ? "It does not fit together with what is installed." : String.join(" ", reasons);
        return new CannotDo(words, sentences);
    }

    private static @Nullable String reason(String sentence) {
        Matcher missing = MISSING.matcher(sentence);
        if (missing.find()) {
            return "%s is missing: %s needs it.".formatted(Requirement.words(missing.group(2)), unit(missing.group(1)));
        }
        Matcher filter = FILTER.matcher(sentence);
        if (filter.matches()) {
            return unit(filter.group(1)) + " is made for another system than this one.";
        }
        Matcher conflict = CONFLICT.matcher(sentence);
        if (conflict.matches()) {
            return "Two versions of one part exclude each other"
                    + (conflict.group(1).isBlank() ? "." : ": " + conflict.group(1) + ".");
        }
        return null;
    }

    /** Makes "Sparkle 1.0.0" of "Sparkle 1.0.0.2026 (org.example.sparkle 1.0.0.2026)". */
    private static String unit(String text) {
        Matcher unit = UNIT.matcher(text.strip());
        if (!unit.matches()) {
            return text.strip();
        }
        String name = unit.group(1).replaceAll("\\s+\\d[\\w.\\-]*\\s*$", "").strip();
        String id = unit.group(2).replaceAll("\\.feature\\.(group|jar)$", "");
        return (name.isEmpty() ? id : name) + " " + Unit.brief(unit.group(3));
    }

    /** Returns why something that was planned did not work, the cause first. */
    static CannotDo failed(String what, IStatus status) {
        List<String> sentences = sentences(status);
        String cause = sentences.isEmpty() ? "p2 does not say why" : sentences.getLast();
        return new CannotDo(what + ": " + withoutStop(cause) + ".", sentences);
    }

    /** Returns every sentence in a tree of statuses, causes after what they caused, none twice. */
    static List<String> sentences(IStatus status) {
        Set<String> all = new LinkedHashSet<>();
        collect(status, all);
        return new ArrayList<>(all);
    }

    private static void collect(IStatus status, Set<String> all) {
        String message = status.getMessage();
        if (message != null && !message.isBlank() && status.getSeverity() != IStatus.OK) {
            all.add(message.strip());
        }
        for (IStatus child : status.getChildren()) {
            collect(child, all);
        }
        Throwable cause = status.getException();
        for (int depth = 0; cause != null && depth < 8; depth++) {
            String said = cause.getMessage();
            if (said != null && !said.isBlank()) {
                all.add(said.strip());
            }
            cause = cause.getCause();
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.replaceAll("[.\\s]+$", "");
    }
}
