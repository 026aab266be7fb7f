package org.sequencemaker.codec.lyrics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.PlainText;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.lyrics.SongText.Line;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/** Reads subtitles, {@code .srt}: a number, a line with two times, and lines of text, then an empty line. */
public final class SrtImporter implements Importer {
    private static final String SUFFIX = ".srt";
    private static final String TIME = "(\\d{1,3}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + ".*");

    @Override
    public String id() {
        return "srt";
    }

    @Override
    public String label() {
        return "Subtitles";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return PlainText.glance(source, 4096)
                .lines()
                .limit(20)
                .anyMatch(line -> TIMES.matcher(line).matches());
    }

    @Override
    public Imported read(Source source) throws CodecException {
        List<String> lines = PlainText.lines(source);
        SongText song = new SongText(source.stem(SUFFIX), new Warnings());
        int cues = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.contains("-->")) {
                continue;
            }
            Matcher times = TIMES.matcher(line);
            if (!times.matches()) {
                throw new CodecException(
                        source.name(),
                        "line " + (i + 1),
                        "not two times: " + line.strip(),
                        "They look like 00:01:02,500 --> 00:01:04,000");
            }
            song.line(new Line(time(times, 1, source, i), time(times, 5, source, i), text(lines, i + 1)));
            cues++;
        }
        if (cues == 0) {
            throw new CodecException(source.name(), "", "not subtitles: no line has two times with --> between", "");
        }
        return song.imported();
    }

    private static Time time(Matcher found, int group, Source source, int line) throws CodecException {
        long seconds = Long.parseLong(found.group(group)) * 3600
                + Long.parseLong(found.group(group + 1)) * 60
                + Long.parseLong(found.group(group + 2));
        long millis = Long.parseLong((found.group(group + 3) + "00").substring(0, 3));
        Time time = Time.ofMillis(seconds * 1000 + millis);
        Time from = group == 1 ? time : time(found, 1, source, line);
        if (time.isAfter(Settings.MAX_DURATION) || time.isBefore(from)) {
            throw new CodecException(
                    source.name(),
                    "line " + (line + 1),
                    "a time of " + time + " cannot be: " + found.group().strip(),
                    "");
        }
        return time;
    }

    /** Returns the lines of text from one on, without the marks for bold and the like. */
    private static String text(List<String> lines, int from) {
        List<String> text = new ArrayList<>();
        for (int i = from;
                i < lines.size() && !lines.get(i).isBlank() && !lines.get(i).contains("-->");
                i++) {
            text.add(lines.get(i)
                    .replaceAll("<[^<>]{1,100}>|\\{[^{}]{1,100}}", "")
                    .strip());
        }
        return String.join(" ", text).strip();
    }
}
