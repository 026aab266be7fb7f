package org.sequencemaker.codec.program;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;

/** Turns the records of a program into segments. */
final class RecordsToSegments {
    /** More than anybody can edit, and little enough to hold. */
    private static final int MAX_SEGMENTS = 100_000;

    private final String file;
    private final Program program;
    private final List<Segment> list = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final ProgramPlayer player;

    /** Whether the last record had the full length there is, so that the next may continue it. */
    private boolean open;

    RecordsToSegments(String file, Program program) throws CodecException {
        this.file = file;
        this.program = program;
        this.player = new ProgramPlayer(program);
        for (int i = 0; i < program.records().size(); i++) {
            add(i);
        }
    }

    List<Segment> list() {
        return list;
    }

    List<String> warnings() {
        if (pictures.isEmpty()) {
            return List.of();
        }
        int first = pictures.getFirst();
        Time start = time(player.start(first));
        return List.of(
                "%d of %d records light their pixels in different colours, which a segment cannot say; the average colour is shown instead; the first is record %d at %s"
                        .formatted(pictures.size(), program.records().size(), first + 1, start));
    }

    private void add(int index) throws CodecException {
        ProgramRecord record = program.records().get(index);
        long from = player.start(index);
        long to = from + record.duration();
        switch (RecordLook.of(program, record)) {
            case RecordLook.Solid solid -> addSolid(record, from, to, solid.colour());
            case RecordLook.Fading fading -> addSegment(from, to, Look.fade(fading.start(), fading.end()), lit(record));
            case RecordLook.Cycle cycle -> addRuns(record, from, to);
            case RecordLook.Picture picture -> {
                pictures.add(index);
                addRuns(record, from, to);
            }
            case RecordLook.Nothing nothing -> addSolid(record, from, to, Rgb.BLACK);
        }
        open = record.duration() == Program.MAX_RECORD_TICKS;
    }

    private void addSolid(ProgramRecord record, long from, long to, Rgb colour) throws CodecException {
        Look look = Look.solid(colour);
        if (open && !list.isEmpty()) {
            Segment last = list.getLast();
            if (last.end().equals(time(from)) && last.look().equals(look) && last.pixels() == lit(record)) {
                list.set(list.size() - 1, last.withSpan(new Span(last.start(), time(to))));
                return;
            }
        }
        addSegment(from, to, look, lit(record));
    }

    /** Adds a solid for each change of colour, going from change to change: a file of a few bytes may last for hours. */
    private void addRuns(ProgramRecord record, long from, long to) throws CodecException {
        int[] colours = averages(record);
        int[] distances = distances(colours);
        long start = from;
        int colour = colours[0];
        long played = distances[0];
        while (played < record.played()) {
            long tick = record.firstTickOf(played);
            if (tick >= record.duration()) {
                break;
            }
            // Where columns are squeezed, the tick may show a later one.
            played = record.playedAt(tick);
            int column = (int) (played % colours.length);
            if (colours[column] != colour) {
                addSegment(start, from + tick, Look.solid(Rgb.ofPacked(colour)), lit(record));
                start = from + tick;
                colour = colours[column];
            }
            played += distances[column];
        }
        addSegment(start, to, Look.solid(Rgb.ofPacked(colour)), lit(record));
    }

    /** Returns, for each column, after how many the colour changes, going round. */
    private static int[] distances(int[] colours) {
        int[] distances = new int[colours.length];
        int distance = colours.length;
        for (int i = 2 * colours.length - 1; i >= 0; i--) {
            int column = i % colours.length;
            boolean changes = colours[column] != colours[(column + 1) % colours.length];
            distance = changes ? 1 : Math.min(colours.length, distance + 1);
            distances[column] = distance;
        }
        return distances;
    }

    private void addSegment(long from, long to, Look look, int lit) throws CodecException {
        boolean dark = !look.fade() && look.start().equals(Rgb.BLACK);
        // Black before the end is a gap; at the end it keeps the program as long as it is.
        if (from == to || (dark && to < program.ticks())) {
            return;
        }
        if (list.size() == MAX_SEGMENTS) {
            String reason = "the colours change more than %,d times up to here".formatted(MAX_SEGMENTS);
            throw new CodecException(
                    file, time(from).toString(), reason, "Such a program cannot be edited as segments");
        }
        Span span = new Span(time(from), time(to));
        SegmentId id = SegmentId.loaded(0, list.size());
        list.add(new Segment(id, span, look, lit, null, null, Origin.imported(file), Kept.NOTHING));
    }

    /** How many pixels a segment for this record lights; what lights none still needs one for its black. */
    private int lit(ProgramRecord record) {
        return Math.max(1, Math.min(record.lit(), program.pixels()));
    }

    private int[] averages(ProgramRecord record) {
        int[] colours = new int[record.columns()];
        for (int column = 0; column < colours.length; column++) {
            long red = 0;
            long green = 0;
            long blue = 0;
            for (int pixel = 0; pixel < record.stored(); pixel++) {
                Rgb colour = Rgb.ofPacked(program.colour(record, column, pixel));
                red += colour.red();
                green += colour.green();
                blue += colour.blue();
            }
            int count = record.stored();
            colours[column] = new Rgb(mean(red, count), mean(green, count), mean(blue, count)).packed();
        }
        return colours;
    }

    private static int mean(long sum, int count) {
        return (int) ((2 * sum + count) / (2L * count));
    }

    private Time time(long tick) {
        return Time.ofTick(tick, program.rate());
    }
}
