package org.sequencemaker.codec.lyrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.lyrics.SongText.Line;
import org.sequencemaker.model.project.Lyrics.Word;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/**
 * Reads LRC: {@code [01:23.45]words of a line}, a line with several times where it is sung again, tags
 * such as {@code [ti:Title]}, {@code [offset:250]} in milliseconds by which all comes earlier, and
 * {@code <01:23.60>} before words that have times of their own.
 */
final class LrcReader {
    private static final String TIME = "(\\d{1,4}):(\\d{1,2})(?:[.:](\\d{1,3}))?";
    private static final Pattern LINE_TIME = Pattern.compile("\\G\\s*\\[" + TIME + "]");
    private static final Pattern WORD_TIME = Pattern.compile("<" + TIME + ">");
    private static final Pattern TAG = Pattern.compile("\\s*\\[([A-Za-z#]+):(.*)]\\s*");

    /** How often a line may be sung, and how many there may be. */
    private static final int MOST_LINES = 100_000;

    private record Sung(Time start, String text) {}

    private final String file;
    private final Warnings warnings = new Warnings();
    private final SongText song;
    private final List<Sung> sung = new ArrayList<>();
    private long offsetMillis;

    LrcReader(String file, String stem) {
        this.file = file;
        this.song = new SongText(stem, warnings);
    }

    Imported read(List<String> lines) throws CodecException {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1);
        }
        if (sung.isEmpty()) {
            throw new CodecException(file, "", "not lyrics: no line has a time such as [01:23.45]", "");
        }
        sung.sort(Comparator.comparing(Sung::start));
        for (int i = 0; i < sung.size(); i++) {
            Sung line = sung.get(i);
            Time next =
                    i + 1 < sung.size() ? sung.get(i + 1).start() : line.start().plusOrLast(SongText.TAIL);
            add(line, next);
        }
        return song.imported();
    }

    private void line(String line, int number) throws CodecException {
        Matcher times = LINE_TIME.matcher(line);
        List<Time> starts = new ArrayList<>();
        int end = 0;
        while (times.find()) {
            starts.add(time(times, number));
            end = times.end();
        }
        if (!starts.isEmpty()) {
            String text = line.substring(end).strip();
            starts.forEach(start -> sung.add(new Sung(start, text)));
            if (sung.size() > MOST_LINES) {
                throw new CodecException(file, "line " + number, "more than " + MOST_LINES + " lines", "");
            }
            return;
        }
        Matcher tag = TAG.matcher(line);
        if (tag.matches()) {
            tag(tag.group(1).toLowerCase(Locale.ROOT), tag.group(2).strip(), number);
        } else if (!line.isBlank()) {
            warnings.add("line " + number + " has no time and is left out");
        }
    }

    private void tag(String name, String value, int number) {
        switch (name) {
            case "ti" -> song.title(value);
            case "ar" -> song.artist(value);
            case "offset" -> {
                if (value.matches("[+-]?\\d{1,9}")) {
                    offsetMillis = Long.parseLong(value);
                } else {
                    warnings.add("line " + number + ": the offset is not a number of milliseconds");
                }
            }
            default -> {} // length, album, who made the file: nothing we hold
        }
    }

    private Time time(Matcher found, int number) throws CodecException {
        String fraction = found.group(3) == null ? "" : found.group(3);
        long millis = Long.parseLong((fraction + "000").substring(0, 3));
        long seconds = Long.parseLong(found.group(1)) * 60 + Long.parseLong(found.group(2));
        Time time = Time.ofMillis(seconds * 1000 + millis);
        if (time.isAfter(Settings.MAX_DURATION)) {
            throw new CodecException(file, "line " + number, "a time too far away: " + time, "");
        }
        return time;
    }

    private void add(Sung line, Time next) throws CodecException {
        Time start = shifted(line.start());
        Time end = Time.max(start, shifted(next));
        if (!WORD_TIME.matcher(line.text()).find()) {
            song.line(new Line(start, end, line.text()));
            return;
        }
        List<Word> words = new ArrayList<>();
        Matcher times = WORD_TIME.matcher(line.text());
        Time from = start;
        int at = 0;
        while (times.find()) {
            Time time = Time.max(from, shifted(time(times, 0)));
            addWord(line.text().substring(at, times.start()), from, time, words);
            from = time;
            at = times.end();
        }
        addWord(line.text().substring(at), from, Time.max(from, end), words);
        String plain = WORD_TIME
                .matcher(line.text())
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
        song.line(new Line(start, end, plain), words);
    }

    private static void addWord(String text, Time from, Time to, List<Word> words) {
        if (!text.isBlank()) {
            words.add(new Word(text.strip(), from, to));
        }
    }

    private Time shifted(Time time) {
        return Time.max(Time.ZERO, time.minus(Time.ofMillis(offsetMillis)));
    }
}
