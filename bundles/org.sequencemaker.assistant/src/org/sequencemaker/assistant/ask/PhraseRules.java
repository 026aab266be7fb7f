package org.sequencemaker.assistant.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds readings in the plain text of a model that does not use the tool for them: by the phrases and lists that the
 * predecessor looked for. What is found may be no question at all, so it is only a suggestion.
 */
public final class PhraseRules {
    private static final List<String> PHRASES = List.of(
            "not sure what you're asking",
            "your request is ambiguous",
            "could interpret this in several ways",
            "did you mean",
            "not clear on what you want",
            "this could mean different things",
            "your request could be interpreted as",
            "unsure about your intent",
            "could you clarify",
            "not sure if you want");
    private static final Pattern ITEM = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[•*-])\\s+(.{1,300})$");
    private static final Pattern EITHER = Pattern.compile(
            "(?:did you mean|do you mean|are you asking|are you trying to)\\s*:?\\s*([^?\\n]{3,400})",
            Pattern.CASE_INSENSITIVE);

    private PhraseRules() {}

    /** Returns the question that an answer of a model seems to be, or null. */
    public static @Nullable Question read(String answer) {
        String plain = answer.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (PHRASES.stream().noneMatch(plain::contains)) {
            return null;
        }
        List<String> titles = new ArrayList<>();
        Matcher item = ITEM.matcher(answer);
        while (item.find() && titles.size() < Question.MOST) {
            titles.add(item.group(1).strip());
        }
        if (titles.isEmpty()) {
            Matcher either = EITHER.matcher(answer);
            if (either.find()) {
                for (String part : either.group(1).split(",?\\s+or\\s+", Question.MOST)) {
                    titles.add(part.strip());
                }
            }
        }
        titles.removeIf(String::isBlank);
        if (titles.size() < 2) {
            return null;
        }
        String text = answer.strip().lines().findFirst().orElse("");
        return new Question(
                text,
                titles.stream().map(title -> new Question.Reading(title, null)).toList());
    }
}
