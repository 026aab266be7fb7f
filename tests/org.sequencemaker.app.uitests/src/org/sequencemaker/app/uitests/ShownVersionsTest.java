package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.history.version.VersionException;
import org.sequencemaker.history.version.VersionKeeper;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Ghosts;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;

/** The part with the versions: listed, compared on the timeline, brought back whole and in part. */
class ShownVersionsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    final Studio studio = new Studio();

    /** Three versions: as it was; the first second of each ball dark; ball 3 gone and another note. */
    private void saveThreeTimes() throws Exception {
        studio.open("show");
        edit("Rename", project -> project.withNotes(List.of(Note.at(Time.ofMillis(5_000), "first"))));
        save(1);
        edit("Erase", project -> project.withEachTimeline(timeline -> timeline.erase(Span.ofMillis(0, 1000))));
        save(2);
        edit(
                "Drop ball 3",
                project -> project.withTimelines(project.timelines().subList(0, 2))
                        .withNotes(List.of(Note.at(Time.ofMillis(9_000), "third"))));
        save(3);
        studio.ui().menu("File", "Versions");
        Table list = table("versions.list");
        studio.ui().waitUntil("the three versions", () -> list.getItemCount() == 3);
    }

    private void edit(String label, UnaryOperator<Project> change) {
        studio.ui()
                .run(() -> assertTrue(
                        studio.project().document().apply(label, change).isApplied()));
    }

    private void save(int number) {
        studio.ui().menu("File", "Save");
        awaitVersions(number);
        studio.ui().waitUntil("the save", () -> !studio.project().document().isDirty());
    }

    /** Reads the repository, so not on the display thread. */
    private void awaitVersions(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count() < count && System.nanoTime() < end) {
            LockSupport.parkNanos(20_000_000);
        }
        assertEquals(count, count());
    }

    private int count() {
        Path file = Objects.requireNonNull(studio.project().file());
        try {
            return studio.service(VersionKeeper.class).versions(file).list().size();
        } catch (VersionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Table table(String key) {
        return studio.ui().withKey(Table.class, key);
    }

    private void chooseFirst() {
        Table list = table("versions.list");
        // In one go: the list grows when a version that was kept before a restore arrives.
        studio.ui().run(() -> {
            list.setSelection(list.getItemCount() - 1);
            list.notifyListeners(SWT.Selection, new Event());
        });
        Label title = studio.ui().withKey(Label.class, "versions.title");
        studio.ui().waitUntil("the first version", () -> title.getText().startsWith("If version 1 (saved)"));
    }

    private void press(String key) {
        studio.ui().click(studio.ui().withKey(Button.class, key));
    }

    private Project show() {
        return studio.ui().ask(() -> studio.project().project());
    }

    private void undoTo(Project before) {
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("the way back", () -> show().equals(before));
    }

    @WindowTest
    void versionsAreListedAndComparedWithEachOther() throws Exception {
        saveThreeTimes();
        Table list = table("versions.list");
        assertEquals("3", studio.ui().ask(() -> list.getItem(0).getText(0)));
        assertEquals("saved", studio.ui().ask(() -> list.getItem(0).getText(2)));
        assertEquals("hand", studio.ui().ask(() -> list.getItem(0).getText(3)));
        assertTrue(studio.ui().ask(() -> list.getItem(1).getText(4)).contains("on 3 timelines"));
        studio.ui().select(list, 0, 2);
        Label title = studio.ui().withKey(Label.class, "versions.title");
        studio.ui().waitUntil("both", () -> title.getText().equals("From version 1 to version 3"));
        Table rows = table("versions.differences");
        assertEquals("Ball 3 (goes)", studio.ui().ask(() -> rows.getItem(2).getText(0)));
        assertFalse(studio.ui()
                .ask(() ->
                        studio.ui().withKey(Button.class, "versions.restoreAll").isEnabled()));
        Text filter = studio.ui().withKey(Text.class, "versions.filter");
        studio.ui().type(filter, "nothing like it");
        studio.ui().waitUntil("none", () -> list.getItemCount() == 0);
        studio.ui().type(filter, "SAVED");
        studio.ui().waitUntil("all again", () -> list.getItemCount() == 3);
    }

    @WindowTest
    void aVersionIsSeenOnTheTimelineAndTakenInPartOrWhole() throws Exception {
        saveThreeTimes();
        Project before = show();
        chooseFirst();
        press("versions.compare");
        ProposedChange proposed = studio.service(ProposedChange.class);
        Ghosts ghosts = studio.ui().waitFor("the ghosts", proposed::ghosts);
        assertEquals(2, ghosts.ghosts().size());
        assertEquals(Ghost.Kind.CHANGES, ghosts.ghosts().getFirst().kind());
        assertTrue(
                ghosts.others().contains("timeline Ball 3 comes back"),
                ghosts.others().toString());
        assertEquals(3, ghosts.changed().timelines().size());
        studio.ui().run(() -> proposed.look(Side.PROPOSED));
        assertEquals(3, studio.ui().ask(() -> proposed.seen(show()).timelines().size()));

        studio.ui()
                .run(() ->
                        proposed.take(Part.in(List.of(ghosts.ghosts().getFirst().place()))));
        studio.ui().waitUntil("the part", () -> !show().equals(before));
        Project first = ghosts.changed();
        Timeline ball = show().timelines().getFirst();
        assertEquals(
                first.timelines().getFirst().segments().size(), ball.segments().size());
        assertEquals(before.timelines().get(1), show().timelines().get(1));
        assertEquals("Restore Ball 1 in part from version 1 (saved)", undoLabel());
        studio.ui().waitUntil("one ghost less", () -> {
            Ghosts left = proposed.ghosts();
            return left != null && left.ghosts().size() == 1;
        });
        undoTo(before);
        studio.ui().waitUntil("the ghost again", () -> {
            Ghosts left = proposed.ghosts();
            return left != null && left.ghosts().size() == 2;
        });

        studio.ui().run(() -> proposed.take(Part.ALL));
        studio.ui().waitUntil("all of it", () -> show().timelines().size() == 3);
        assertEquals("first", show().notes().getFirst().text());
        assertEquals("Restore version 1 (saved)", undoLabel());
        studio.ui().waitUntil("nothing to compare", () -> proposed.ghosts() == null);
        undoTo(before);
        // What there was is a version, too.
        awaitVersions(5);
    }

    private String undoLabel() {
        return studio.ui().ask(() -> String.valueOf(studio.project().document().undoLabel()));
    }

    @WindowTest
    void timelinesARangeAndAllComeBackByTheButtons() throws Exception {
        saveThreeTimes();
        Project before = show();
        chooseFirst();
        Table rows = table("versions.differences");
        studio.ui().waitUntil("the rows", () -> rows.getItemCount() == 3);
        assertEquals(
                "Ball 3 (comes back)", studio.ui().ask(() -> rows.getItem(2).getText(0)));
        studio.ui().select(rows, 2);
        press("versions.restoreTimelines");
        studio.ui().waitUntil("ball 3", () -> show().timelines().size() == 3);
        assertEquals("third", show().notes().getFirst().text());
        undoTo(before);

        chooseFirst();
        studio.ui()
                .run(() -> studio.project()
                        .selection()
                        .selectRange(new TimeRange(
                                Span.ofMillis(200, 700),
                                Set.of(before.timelines().getFirst().id()))));
        press("versions.restoreRange");
        studio.ui().waitUntil("the range", () -> !show().equals(before));
        Timeline ball = show().timelines().getFirst();
        assertEquals(Span.ofMillis(200, 700), ball.segments().getFirst().span());
        assertEquals(before.timelines().get(1), show().timelines().get(1));
        undoTo(before);

        chooseFirst();
        press("versions.restoreAll");
        studio.ui().waitUntil("all of it", () -> show().timelines().size() == 3);
        assertNotEquals(before, show());
        undoTo(before);
    }

    @WindowTest
    void aVersionIsNamedAndKeptByHand() throws Exception {
        saveThreeTimes();
        chooseFirst();
        Table list = table("versions.list");
        press("versions.name");
        Shell dialog = studio.ui().shell("Name a Version");
        studio.ui()
                .type(
                        studio.ui()
                                .find(Text.class, "of the name", text -> text.getShell() == dialog && text.isEnabled()),
                        "Before");
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("its name", () -> list.getItem(2).getText(2).equals("“Before”"));
        assertEquals(3, count());
    }

    @WindowTest
    void withoutAFileItSaysWhenVersionsBegin() {
        studio.ui().menu("File", "New");
        studio.ui().menu("File", "Versions");
        Label message = studio.ui().withKey(Label.class, "versions.message");
        studio.ui().waitUntil("the words", () -> message.getText().contains("the first save"));
    }
}
