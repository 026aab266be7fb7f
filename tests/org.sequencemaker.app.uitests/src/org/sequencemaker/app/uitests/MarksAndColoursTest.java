package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.Lane;
import org.sequencemaker.layout.Row;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.timeline.binding.CommandKeys;
import org.sequencemaker.ui.timeline.binding.KeyBindings;
import org.sequencemaker.ui.timeline.song.SongSession;

/** Marks, notes, palettes and colour keys by hand, in the window. The show is that of {@link EditingTest}. */
class MarksAndColoursTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShowAndLookAtItsBeginning() throws Exception {
        studio.open("show");
        studio.ui()
                .run(() -> studio.surface()
                        .look(viewport -> viewport.zoomed(4, viewport.metrics().headWidth())));
    }

    @WindowTest
    void aSegmentThatIsTiedFollowsTheMarkThatIsDragged() {
        studio.ui().hands().click(canvas(), x(3000), y(0));
        studio.ui().menu("Segment", "Tie Start to Mark");
        studio.ui().waitUntil("the tie", () -> at(0, 3000).startAnchor() != null);
        // The control key suspends the drawing to what is near.
        studio.ui().hands().drag(canvas(), new Point(x(2500), lane()), new Point(x(2740), lane()), SWT.CTRL);
        studio.ui().waitUntil("the move", () -> "Move marks".equals(undoLabel()));
        Time moved = at(0, 3200).start();
        assertEquals(beat(5).time(), moved);
        assertTrue(moved.isAfter(Time.ofMillis(2600)), moved.toString());
        assertEquals(Time.ofMillis(2500), at(1, 3000).start());
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("undo", () -> at(0, 3000).start().equals(Time.ofMillis(2500)));
        assertEquals(Time.ofMillis(2500), beat(5).time());
    }

    @WindowTest
    void escapeGivesTheDragOfAMarkUp() {
        Project before = project();
        studio.ui().hands().pull(canvas(), new Point(x(4000), lane()), new Point(x(4300), lane()));
        assertTrue(!project().equals(before));
        studio.ui().hands().type(SWT.ESC);
        studio.ui().waitUntil("the end of the drag", () -> project().equals(before));
        assertEquals("", undoLabel());
    }

    @WindowTest
    void marksAreAddedNumberedAndDeletedByMenuAndKey() {
        playhead(3333);
        focus();
        studio.ui().hands().chord(SWT.CTRL, 'm');
        studio.ui().waitUntil("the mark", () -> track().marks().size() == 121);
        studio.ui().hands().type(SWT.F2);
        Shell dialog = studio.ui().shell("Mark");
        studio.ui().type(studio.ui().withKey(Text.class, "mark.label"), "turn");
        studio.ui().clickButton(dialog, "OK");
        studio.ui()
                .waitUntil(
                        "the label",
                        () -> track().marks().stream()
                                .anyMatch(mark -> mark.label().equals("turn")));
        studio.ui().hands().type(SWT.DEL);
        studio.ui().waitUntil("the end of the mark", () -> track().marks().size() == 120);
        studio.ui().menu("Marks", "Number Marks…");
        studio.ui().clickButton(studio.ui().shell("Number Marks"), "OK");
        studio.ui().waitUntil("numbers", () -> track().marks().getLast().label().equals("120"));
        studio.ui().menu("Marks", "Hide Mark Track");
        studio.ui()
                .waitUntil("no lane", () -> studio.surface().picture().lanes().isEmpty());
    }

    @WindowTest
    void theRightButtonHasAMenuForWhatIsUnderIt() {
        studio.ui().hands().rightClick(canvas(), x(4000), lane());
        assertTrue(popup().contains("Number Marks…"), popup().toString());
        studio.ui().hands().rightClick(canvas(), x(3000), y(0));
        assertTrue(popup().contains("Split at Playhead"), popup().toString());
    }

    private List<String> popup() {
        Menu menu = studio.ui().waitFor("a menu", canvas()::getMenu);
        studio.ui().run(() -> menu.notifyListeners(SWT.Show, new Event()));
        studio.ui().waitUntil("lines", () -> menu.getItemCount() > 0);
        return studio.ui()
                .ask(() -> Arrays.stream(menu.getItems())
                        .map(item -> item.getText().replaceAll("&|\t.*", ""))
                        .toList());
    }

    @WindowTest
    void marksGoToAFileAndComeBackFromIt() throws Exception {
        Path file = studio.folder().resolve("beats.txt");
        studio.files().choose(file);
        studio.ui().menu("Marks", "Export Marks…");
        studio.ui().waitUntil("the file", () -> Files.exists(file));
        assertTrue(Files.readString(file).startsWith("0.000000\t0.000000\t\n0.500000"));
        studio.files().choose(file);
        studio.ui().menu("Marks", "Import Marks…");
        studio.ui().waitUntil("the marks", () -> "Import marks".equals(undoLabel()));
        assertEquals(120, project().markTracks().getLast().marks().size());
    }

    @WindowTest
    void aNoteIsWrittenFoundInTheListAndGoneTo() {
        playhead(9000);
        focus();
        studio.ui().hands().type(SWT.INSERT);
        Shell dialog = studio.ui().shell("Note");
        studio.ui().type(studio.ui().withKey(Text.class, "note.text"), "blackout here");
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("the note", () -> "Add note".equals(undoLabel()));
        playhead(0);
        studio.ui().tab("Notes");
        Table table = studio.ui().withKey(Table.class, "notes");
        studio.ui().waitUntil("two notes", () -> table.getItemCount() == 2);
        studio.ui().type(studio.ui().withKey(Text.class, "notes.filter"), "BLACK");
        studio.ui().waitUntil("one note", () -> table.getItemCount() == 1);
        studio.ui().select(table, 0);
        studio.ui()
                .waitUntil(
                        "the playhead", () -> studio.project().playhead().time().equals(Time.ofMillis(9000)));
    }

    @WindowTest
    void aSegmentFollowsItsPaletteEntry() {
        studio.ui().tab("Palettes");
        click("palettes.addColour");
        choose("#102030");
        Tree tree = studio.ui().withKey(Tree.class, "palettes");
        studio.ui()
                .waitUntil(
                        "an entry",
                        () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 1);
        studio.ui().hands().click(canvas(), x(3000), y(0));
        click("palettes.paint");
        studio.ui().waitUntil("paint", () -> at(0, 3000).look().start().equals(new Rgb(16, 32, 48)));
        click("palettes.change");
        Shell dialog = studio.ui().shell("Palette Colour");
        click("palette.colour");
        choose("teal");
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("teal", () -> at(0, 3000).look().start().equals(new Rgb(0, 128, 128)));
        assertEquals("Change palette colour", undoLabel());
    }

    @WindowTest
    void aColourIsTakenFromTheTimelineWhileThePickerStepsAside() {
        Rgb wanted = at(1, 3000).look().start();
        studio.ui().hands().click(canvas(), x(3000), y(0));
        focus();
        studio.ui().hands().chord(SWT.CTRL, 'h');
        Shell picker = studio.ui().shell("Choose a Colour");
        click("colour.pick");
        studio.ui().waitUntil("the picker aside", () -> !picker.isVisible());
        studio.ui().hands().click(canvas(), x(3000), y(1));
        studio.ui().waitUntil("the picker", () -> picker.isVisible());
        studio.ui().clickButton(picker, "OK");
        studio.ui().waitUntil("paint", () -> at(0, 3000).look().start().equals(wanted));
        assertEquals("Change colour", undoLabel());
    }

    @WindowTest
    void strokesWhileTheShowPlaysAreOneStep() {
        playhead(50_100);
        Project before = project();
        focus();
        studio.ui().hands().type(' ');
        studio.ui().waitUntil("the playhead to move", () -> now().isAfter(Time.ofMillis(50_200)));
        studio.ui().hands().type('q');
        studio.ui().waitUntil("the first stroke", () -> "Record colour keys".equals(undoLabel()));
        Time first = now();
        studio.ui().waitUntil("the playhead to move", () -> now().isAfter(first.plus(Time.ofMillis(150))));
        studio.ui().hands().type('w', 's');
        studio.ui()
                .waitUntil(
                        "the other strokes",
                        () -> project().timelines().get(1).segments().size() == 21);
        studio.ui().hands().type(' ');
        studio.ui()
                .waitUntil(
                        "the pause",
                        () -> !studio.service(SongSession.class).transport().isPlaying());
        assertEquals(22, project().timelines().getFirst().segments().size());
        studio.ui().hands().chord(SWT.CTRL, 'z');
        studio.ui().waitUntil("one undo for all", () -> project().equals(before));
    }

    @WindowTest
    void marksAreTappedAlongWithTheShowInOneStep() {
        playhead(50_100);
        Project before = project();
        focus();
        studio.ui().hands().type(' ');
        studio.ui().waitUntil("the playhead to move", () -> now().isAfter(Time.ofMillis(50_200)));
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("the first tap", () -> track().marks().size() == 121);
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("the second tap", () -> track().marks().size() == 122);
        studio.ui().hands().type(' ');
        studio.ui()
                .waitUntil(
                        "the pause",
                        () -> !studio.service(SongSession.class).transport().isPlaying());
        assertEquals("Tap marks", undoLabel());
        studio.ui().hands().chord(SWT.CTRL, 'z');
        studio.ui().waitUntil("one undo for both", () -> project().equals(before));
    }

    @WindowTest
    void buttonsBesideARowMuteIt() {
        Row row = studio.ui().ask(() -> studio.surface().picture().rows().get(1));
        studio.ui().hands().click(canvas(), 16, row.y() + row.height() / 2 + 8);
        studio.ui()
                .waitUntil("silence", () -> project().timelines().get(1).view().muted());
        assertEquals("Mute timeline", undoLabel());
    }

    @WindowTest
    void theKeysOfACommandAreChangedAndNoKeyCallsTwo() {
        studio.ui().menu("Edit", "Key Bindings…");
        Shell dialog = studio.ui().shell("Key Bindings");
        studio.ui().type(studio.ui().withKey(Text.class, "bindings.filter"), "split at playhead");
        Table table = studio.ui().withKey(Table.class, "bindings");
        studio.ui().waitUntil("one command", () -> table.getItemCount() == 1);
        studio.ui().select(table, 0);
        press('j', SWT.CTRL);
        Label problem = studio.ui().withKey(Label.class, "bindings.problem");
        studio.ui().waitUntil("the conflict", () -> problem.getText().startsWith("Ctrl+J calls “Merge” already"));
        press('q', 0);
        studio.ui().waitUntil("the conflict", () -> problem.getText().startsWith("Q is a colour key"));
        press(SWT.F6, 0);
        studio.ui().waitUntil("no conflict", () -> problem.getText().isEmpty());
        click("bindings.replace");
        studio.ui().waitUntil("the keys", () -> table.getItem(0).getText(1).equals("F6"));
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("the end of the dialog", dialog::isDisposed);
        playhead(3500);
        studio.ui().hands().click(canvas(), x(3000), y(0));
        studio.ui().hands().chord(SWT.CTRL, 'k');
        studio.ui().settle();
        assertEquals(Time.ofMillis(2500), at(0, 4000).start());
        studio.ui().hands().type(SWT.F6);
        studio.ui().waitUntil("the split", () -> at(0, 4000).start().equals(Time.ofMillis(3500)));
        MenuItem split = studio.ui().menuItem("Segment", "Split at Playhead");
        studio.ui().waitUntil("the new keys in the menu", () -> split.getText().endsWith("\tF6"));
    }

    @WindowTest
    void theKeysOfThisUserAreThereTheNextDay() throws Exception {
        KeyBindings bindings = studio.service(KeyBindings.class);
        String split = "org.sequencemaker.command.timeline.split";
        String text = split + " F6\n";
        studio.ui().run(() -> {
            try {
                bindings.use(bindings.standard().read(text, bindings.colours()));
            } catch (CommandKeys.Problem problem) {
                throw new AssertionError(problem);
            }
        });
        studio.restart(studio.folder().resolve("show.smproj"));
        KeyBindings next = studio.service(KeyBindings.class);
        assertEquals("[F6]", studio.ui().ask(() -> next.current().of(split).toString()));
        assertEquals("[CTRL+K]", studio.ui().ask(() -> next.standard().of(split).toString()));
        studio.ui().run(() -> next.use(next.standard()));
        assertEquals("[CTRL+K]", studio.ui().ask(() -> next.current().of(split).toString()));
    }

    /** In the field of the dialog, which the workbench's own keys do not reach. */
    private void press(int key, int modifiers) {
        Text field = studio.ui().withKey(Text.class, "bindings.press");
        Event event = new Event();
        event.keyCode = key;
        event.character = key < 0x7F && modifiers == 0 ? (char) key : 0;
        event.stateMask = modifiers;
        studio.ui().run(() -> field.notifyListeners(SWT.KeyDown, event));
    }

    /** In the picker, which is open or about to be. */
    private void choose(String colour) {
        Shell picker = studio.ui().shell("Choose a Colour");
        studio.ui().type(studio.ui().withKey(Text.class, "colour.hex"), colour);
        studio.ui().clickButton(picker, "OK");
        studio.ui().waitUntil("the end of the picker", () -> picker.isDisposed());
    }

    private void click(String key) {
        studio.ui().click(studio.ui().withKey(Button.class, key));
    }

    private void focus() {
        Canvas canvas = canvas();
        studio.ui().run(canvas::setFocus);
        studio.ui().waitUntil("focus", canvas::isFocusControl);
    }

    private void playhead(long millis) {
        studio.ui().run(() -> studio.project().playhead().moveTo(Time.ofMillis(millis)));
    }

    private Time now() {
        return studio.project().playhead().time();
    }

    private Canvas canvas() {
        return studio.timeline();
    }

    private Project project() {
        return studio.ui().ask(() -> studio.project().project());
    }

    private MarkTrack track() {
        return project().markTracks().getFirst();
    }

    private Mark beat(int index) {
        return track().marks().get(index);
    }

    private String undoLabel() {
        return studio.ui().ask(() -> {
            String label = studio.project().document().undoLabel();
            return label == null ? "" : label;
        });
    }

    private Segment at(int row, long millis) {
        Segment segment = project().timelines().get(row).segmentAt(Time.ofMillis(millis));
        if (segment == null) {
            throw new AssertionError("nothing shines at " + millis + " ms on row " + row);
        }
        return segment;
    }

    private int x(long millis) {
        return studio.viewport().x(Time.ofMillis(millis));
    }

    private int y(int row) {
        List<Row> rows = studio.ui().ask(() -> studio.surface().picture().rows());
        return rows.get(row).y() + rows.get(row).height() / 2;
    }

    private int lane() {
        Lane lane = studio.ui().ask(() -> studio.surface().picture().lanes().getFirst());
        return lane.y() + lane.height() / 2;
    }
}
