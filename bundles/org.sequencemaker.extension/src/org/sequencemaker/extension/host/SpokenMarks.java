package org.sequencemaker.extension.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequencemaker.model.mark.Bars;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

/** Finds sections, words and marks by what people call them: "chorus", "chorus 2", "second chorus", "last section". */
final class SpokenMarks {
    /** A stretch of the music with a name; a moment where it has no length. */
    record Named(String name, Time start, Time end) {}

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)\\s+(.+)");
    private static final Pattern NUMBERED = Pattern.compile("(.+?)\\s*#?(\\d{1,4})");

    private final List<Named> sections = new ArrayList<>();
    private final List<Named> words = new ArrayList<>();
    private final List<Named> others = new ArrayList<>();
    private final List<Time> beats = new ArrayList<>();
    final Bars bars;

    SpokenMarks(Project project) {
        bars = Bars.of(project.markTracks());
        beats.addAll(bars.times());
        for (MarkTrack track : project.markTracks()) {
            for (Mark mark : track.marks()) {
                Named named = new Named(mark.label(), mark.time(), mark.end());
                switch (track.kind()) {
                    case SECTION -> sections.add(named);
                    case LYRIC -> words.add(named);
                    case BEAT, DOWNBEAT, ONSET -> {
                        // Their labels are numbers, and would be taken for other numbers.
                    }
                    case TAP, OWN -> others.add(named);
                }
            }
        }
        if (words.isEmpty()) {
            for (Lyrics.Word word : project.lyrics().words()) {
                words.add(new Named(word.text(), word.start(), word.end()));
            }
        }
        words.sort(Comparator.comparing(Named::start));
    }

    List<Time> beats() {
        return beats;
    }

    /** Returns the names of the sections, each once. */
    Set<String> sectionNames() {
        Set<String> names = new LinkedHashSet<>();
        sections.forEach(section -> names.add(section.name()));
        return names;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    /** Returns the sections, marks or words of the song meant; none if there are no such. */
    List<Named> find(String said) {
        String plain = said.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|every|each|all|any)\\s+", "")
                .replaceFirst("^the\\s+", "")
                .strip();
        if (plain.matches("(?:word|words|lyric|lyrics)")) {
            return words;
        }
        if (plain.matches("sections?")) {
            return sections;
        }
        Matcher word = Pattern.compile("(.*?\\b)?words?\\s+(.+)").matcher(plain);
        if (word.matches()) {
            String before = word.group(1) == null ? "" : word.group(1).strip() + " ";
            return picked(before.isBlank() ? unquoted(word.group(2)) : before + unquoted(word.group(2)), words);
        }
        if (plain.startsWith("mark ")) {
            return picked(unquoted(plain.substring(5)), others);
        }
        String section = plain.replaceFirst("\\bsections?\\b\\s*", "").strip();
        List<Named> found = picked(unquoted(plain), sections);
        if (found.isEmpty() && !section.equals(plain)) {
            found = section.matches("\\d{1,4}|last|" + String.join("|", ORDINALS))
                    ? nth(section, sections)
                    : picked(section, sections);
        }
        return found.isEmpty() ? picked(unquoted(plain), others) : found;
    }

    /** Returns those of a name, or the one that a number or an ordinal picks of them. */
    private static List<Named> picked(String said, List<Named> all) {
        List<Named> exact = named(said, all);
        if (!exact.isEmpty()) {
            return exact;
        }
        Matcher counted = COUNTED.matcher(said);
        if (counted.matches()) {
            return nth(counted.group(1), named(unquoted(counted.group(2)), all));
        }
        int blank = said.indexOf(' ');
        String first = blank < 0 ? "" : said.substring(0, blank);
        if (first.equals("last") || ORDINALS.contains(first)) {
            return nth(first, named(unquoted(said.substring(blank + 1)), all));
        }
        Matcher numbered = NUMBERED.matcher(said);
        return numbered.matches() ? nth(numbered.group(2), named(unquoted(numbered.group(1)), all)) : List.of();
    }

    private static List<Named> nth(String which, List<Named> all) {
        int index = which.equals("last")
                ? all.size() - 1
                : ORDINALS.contains(which) ? ORDINALS.indexOf(which) : Integer.parseInt(which) - 1;
        return index >= 0 && index < all.size() ? List.of(all.get(index)) : List.of();
    }

    /** By the whole name, or else by the name without its own number: "chorus" finds "Chorus 1" and "Chorus 2". */
    private static List<Named> named(String said, List<Named> all) {
        String wanted = letters(said);
        List<Named> exact =
                all.stream().filter(one -> letters(one.name()).equals(wanted)).toList();
        if (!exact.isEmpty() || wanted.isEmpty()) {
            return wanted.isEmpty() ? List.of() : exact;
        }
        return all.stream()
                .filter(one -> letters(one.name()).replaceFirst("\\s*\\d+$", "").equals(wanted))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}' ]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String unquoted(String text) {
        return text.strip().replaceAll("^[\"'“”‘’«»]|[\"'“”‘’«»]$", "").strip();
    }
}
