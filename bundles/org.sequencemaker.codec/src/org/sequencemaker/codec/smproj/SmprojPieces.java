package org.sequencemaker.codec.smproj;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.json.JsonPrinter;
import org.sequencemaker.codec.json.Part;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The content of a project file cut where its timelines begin and end: joined, the pieces are what {@link SmprojWriter}
 * writes. For those who keep many states of one project, in which most timelines are the same.
 *
 * @param head all before the first timeline; all there is where the file's list of timelines is written as it was found
 * @param timelines one a timeline, with what stands between it and the one before; null where it is that of the
 *     project before
 * @param tail all after the last timeline
 */
public record SmprojPieces(byte[] head, List<byte @Nullable []> timelines, byte[] tail) {
    public SmprojPieces {
        timelines = Collections.unmodifiableList(new ArrayList<>(timelines));
    }

    /**
     * Writes a project in pieces.
     *
     * @param fileName what the file will be called
     * @param before another state of the project, written under the same name; its timelines are not written again
     *     where they are the very same objects at the same places. Null for none
     */
    public static SmprojPieces of(Project project, String fileName, @Nullable Project before) {
        boolean isComparable = before != null && ProjectForm.layout(before).equals(ProjectForm.layout(project));
        return new Cutting(project, fileName, isComparable ? before : null).pieces();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmprojPieces pieces
                && Objects.deepEquals(head, pieces.head)
                && Objects.deepEquals(timelines.toArray(), pieces.timelines.toArray())
                && Objects.deepEquals(tail, pieces.tail);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(head) + timelines.size();
    }

    /** Prints the project and remembers where the timelines are. */
    private static final class Cutting {
        private final Project project;
        private final @Nullable Project before;
        private final JsonPrinter out;
        private final List<Integer> ends = new ArrayList<>();
        private final List<Boolean> known = new ArrayList<>();
        private int start;

        Cutting(Project project, String fileName, @Nullable Project before) {
            this.project = project;
            this.before = before;
            this.out = new JsonPrinter(ProjectForm.layout(project));
            ProjectForm.fields(project, fileName, this::list).print(out);
        }

        private void list(JsonPrinter printer) {
            if (printer != out) {
                TimelineForm.list(project.timelines()).print(printer); // only held against what was kept
                return;
            }
            printer.list(project.timelines(), (timeline, place) -> (Part) to -> print(timeline, place));
        }

        private void print(Timeline timeline, int place) {
            if (place == 0) {
                start = out.length();
            }
            boolean isKnown = isKnown(timeline, place);
            if (!isKnown) {
                TimelineForm.fields(timeline, place).print(out);
            }
            known.add(isKnown);
            ends.add(out.length());
        }

        @SuppressWarnings("ReferenceEquality")
        private boolean isKnown(Timeline timeline, int place) {
            Project other = before;
            return other != null
                    && place < other.timelines().size()
                    && other.timelines().get(place) == timeline;
        }

        SmprojPieces pieces() {
            String text = out.toString();
            List<byte @Nullable []> timelines = new ArrayList<>();
            int from = ends.isEmpty() ? text.length() : start;
            String head = text.substring(0, from);
            for (int place = 0; place < ends.size(); place++) {
                int to = ends.get(place);
                timelines.add(known.get(place) ? null : utf8(text.substring(from, to)));
                from = to;
            }
            String tail = text.substring(from) + ProjectForm.layout(project).end();
            return new SmprojPieces(utf8(head), timelines, utf8(tail));
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
