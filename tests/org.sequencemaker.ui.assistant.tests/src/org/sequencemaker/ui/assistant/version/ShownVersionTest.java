package org.sequencemaker.ui.assistant.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Document;
import org.sequencemaker.history.version.ChangeSize;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.testkit.TimelineText;
import org.sequencemaker.ui.assistant.desk.Pump;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;
import org.sequencemaker.ui.proposal.ProposedChange;

class ShownVersionTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Version VERSION =
            new Version(7, Instant.EPOCH, Occasion.save(), ChangeSize.UNKNOWN, "show.smproj", 1, "id");

    private final Project then = show();
    private final OpenProject open =
            new OpenProject(Document.open(then.withEachTimeline(one -> one.erase(Span.ofMillis(0, 9000)))), null);
    private final ProposedChange proposed = new ProposedChange();
    private final Pump pump = new Pump();
    private final List<String> done = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private int told;

    private static Project show() {
        var builder = aProject().lasting(10_000);
        for (int i = 1; i <= 5; i++) {
            builder = builder.with(aTimeline("Ball " + i).solid(0, 1000, RED).solid(2000, 3000, RED));
        }
        return builder.build();
    }

    private ShownVersion shown() throws InterruptedException {
        ShownVersion shown = new ShownVersion(
                open,
                VERSION,
                then,
                proposed,
                what -> pump.execute(() -> {
                    what.run();
                    told++;
                }),
                edit -> {
                    done.add(edit.label());
                    open.document().apply(edit);
                },
                ended::add);
        pump.until("what it would change", () -> proposed.ghosts() != null);
        return shown;
    }

    private String text(int timeline) {
        return TimelineText.of(open.project().timelines().get(timeline));
    }

    private Part part(int from, int to, long start, long end) {
        return Part.in(open.project().timelines().subList(from, to).stream()
                .map(timeline -> new Place(timeline.id(), Span.ofMillis(start, end)))
                .toList());
    }

    @Test
    void partsThatAreTakenInARowAllComeBack() throws Exception {
        ShownVersion shown = shown();
        for (int i = 0; i < 5; i++) {
            shown.take(part(i, i + 1, 0, 1000));
        }
        pump.until("all five", () -> done.size() == 5);
        for (int i = 0; i < 5; i++) {
            assertEquals("0-1000 red", text(i));
        }
        assertEquals("Restore Ball 1 in part from " + VERSION.words(), done.getFirst());
    }

    @Test
    void aPartThatIsTakenTwiceComesBackOnceAndTheRestIsStillCompared() throws Exception {
        ShownVersion shown = shown();
        shown.take(part(0, 1, 0, 1000));
        shown.take(part(0, 1, 0, 1000));
        shown.take(part(1, 2, 0, 1000));
        pump.until("the last of them", () -> text(1).equals("0-1000 red"));
        assertEquals(2, done.size());
        assertEquals(List.of(), ended);
    }

    @Test
    void aPartOverManyTimelinesSaysHowMany() throws Exception {
        shown().take(part(0, 4, 0, 1000));
        pump.until("it is back", () -> !done.isEmpty());
        assertEquals("Restore 4 timelines in part from " + VERSION.words(), done.getFirst());
        assertEquals("", text(4));
    }

    @Test
    void whenAllIsBackNothingIsShownAnyMore() throws Exception {
        shown().take(Part.ALL);
        pump.until("the end", () -> !ended.isEmpty());
        assertEquals("0-1000 red, 2000-3000 red", text(2));
        assertNull(proposed.ghosts());
    }

    @Test
    void whatWasTakenButIsNoLongerComparedDoesNotComeBack() throws Exception {
        ShownVersion shown = shown();
        shown.take(part(0, 1, 0, 1000));
        shown.end("");
        int before = told;
        pump.until("what was worked out", () -> told > before);
        assertEquals(List.of(), done);
        assertNull(proposed.ghosts());
    }
}
