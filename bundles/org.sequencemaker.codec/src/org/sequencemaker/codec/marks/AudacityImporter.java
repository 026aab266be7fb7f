package org.sequencemaker.codec.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.PlainText;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.Warnings;
import org.sequencemaker.codec.json.JsonText;
import org.sequencemaker.codec.json.TimeReading;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkId;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.model.time.Time;

/**
 * Reads a label track of Audacity: on each line the start and end in seconds and the label, with tabs
 * between. Lines that begin with a backslash hold frequencies of the label before and are passed over.
 */
public final class AudacityImporter implements Importer {
    static final String SUFFIX = ".txt";

    private static final String NUMBER = "(-?\\d{1,15}(?:[.,]\\d{1,30})?)";
    private static final Pattern LINE = Pattern.compile(NUMBER + "\\t" + NUMBER + "(?:\\t(.*))?");
    private static final int MOST = 1_000_000;

    @Override
    public String id() {
        return "audacity";
    }

    @Override
    public String label() {
        return "Audacity labels";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        return PlainText.glance(source, 4096)
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> LINE.matcher(line.strip()).matches())
                .isPresent();
    }

    @Override
    public Imported read(Source source) throws CodecException {
        Warnings warnings = new Warnings();
        List<Mark> marks = new ArrayList<>();
        List<String> lines = PlainText.lines(source);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("\\")) {
                continue;
            }
            Matcher found = LINE.matcher(line);
            if (!found.matches() || marks.size() == MOST) {
                throw new CodecException(
                        source.name(),
                        "line " + (i + 1),
                        marks.size() == MOST ? "more than " + MOST + " labels" : "not a label: " + shown(line),
                        "A label is start, end and text with tabs between");
            }
            Mark mark = mark(found, marks.size());
            if (mark == null) {
                warnings.add("line " + (i + 1) + ": a label outside any show is left out");
            } else {
                marks.add(mark);
            }
        }
        String name = source.stem(SUFFIX);
        MarkTrack.Kind kind = MarksProject.kind(name);
        MarkTrack track = new MarkTrack("m1", name.isBlank() ? "Labels" : name, kind, MarksProject.colour(kind), marks);
        return new Imported(MarksProject.of(name, List.of(track)), warnings.list());
    }

    private static @Nullable Mark mark(Matcher found, int index) {
        Time start = time(found.group(1));
        Time end = time(found.group(2));
        if (start == null || end == null) {
            return null;
        }
        Time from = Time.min(start, end);
        Time to = Time.max(start, end);
        if (from.isNegative() || to.isAfter(Settings.MAX_DURATION)) {
            return null;
        }
        String label = found.group(3) == null ? "" : found.group(3).strip();
        return new Mark(MarkId.loaded(0, index), from, to.minus(from), label, 1, Kept.NOTHING);
    }

    private static @Nullable Time time(String digits) {
        return TimeReading.seconds(JsonText.number(digits.replace(',', '.')));
    }

    private static String shown(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}
