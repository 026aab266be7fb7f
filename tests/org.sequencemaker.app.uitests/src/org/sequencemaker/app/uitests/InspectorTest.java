package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.ui.WindowTest;

/** Inspector, history and the commands for timelines. */
class InspectorTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @WindowTest
    void timesAndColoursOfASegmentAreTyped() {
        select(0, 1);
        Text start = field("inspector.start");
        studio.ui().waitUntil("the start", () -> start.getText().equals("0:02.500"));
        studio.ui().enter(start, "1|6.5");
        studio.ui().waitUntil("the new start", () -> segment(0, 1).start().equals(Time.ofMillis(2750)));
        studio.ui().enter(field("inspector.length"), "0.5 s");
        studio.ui().waitUntil("the length", () -> segment(0, 1).span().equals(Span.ofMillis(2750, 3250)));
        studio.ui().enter(field("inspector.from"), "pink");
        studio.ui().waitUntil("the colour", () -> segment(0, 1).look().start().equals(new Rgb(255, 192, 203)));
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("undo", () -> !segment(0, 1).look().start().equals(new Rgb(255, 192, 203)));
    }

    @WindowTest
    void whatIsNoTimeIsExplainedAndChangesNothing() {
        select(0, 1);
        Text start = field("inspector.start");
        studio.ui().waitUntil("the start", () -> start.getText().equals("0:02.500"));
        studio.ui().enter(start, "soon");
        Label message = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("a message", () -> message.getText().startsWith("\"soon\" is no time"));
        assertEquals("0:02.500", studio.ui().textOf(start));
    }

    @WindowTest
    void anEffectIsChosenAndItsParameterTyped() {
        select(0, 1);
        Combo effects = studio.ui().withKey(Combo.class, "inspector.effect");
        studio.ui().waitUntil("effects", () -> List.of(effects.getItems()).contains("Strobe"));
        studio.ui().run(() -> {
            effects.select(effects.indexOf("Strobe"));
            effects.notifyListeners(SWT.Selection, new Event());
        });
        studio.ui().enter(field("inspector.parameter.frequency"), "4");
        studio.ui()
                .waitUntil(
                        "the parameter",
                        () -> segment(0, 1).look().effects().getFirst().number("frequency", 0) == 4);
    }

    @WindowTest
    void everyEffectOfASegmentIsShownAndOneMoreCanBeAdded() {
        select(0, 1);
        choose("inspector.effect", "Strobe");
        studio.ui().waitUntil("one", () -> segment(0, 1).look().effects().size() == 1);
        choose("inspector.effect2", "Pulse");
        studio.ui().waitUntil("two", () -> segment(0, 1).look().effects().size() == 2);
        studio.ui().withKey(Combo.class, "inspector.effect3");
        studio.ui().click(studio.ui().withKey(Button.class, "inspector.effect2.earlier"));
        studio.ui()
                .waitUntil(
                        "the other order",
                        () -> segment(0, 1).look().effects().getFirst().type().equals("pulse"));
        choose("inspector.effect", "None");
        studio.ui().waitUntil("one again", () -> segment(0, 1).look().effects().size() == 1);
        assertEquals("strobe", segment(0, 1).look().effects().getFirst().type());
    }

    private void choose(String key, String word) {
        Combo combo = studio.ui().withKey(Combo.class, key);
        studio.ui().waitUntil(word, () -> List.of(combo.getItems()).contains(word));
        studio.ui().run(() -> {
            combo.select(combo.indexOf(word));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @WindowTest
    void choosingALineOfTheHistoryGoesThere() {
        Project first = studio.ui().ask(() -> studio.project().project());
        studio.edit();
        select(0, 1);
        studio.ui().menu("Edit", "Delete");
        studio.ui().tab("History");
        Table table = studio.ui().withKey(Table.class, "history");
        studio.ui().waitUntil("three lines", () -> table.getItemCount() == 3);
        assertEquals("Delete segments", studio.ui().ask(() -> table.getItem(2).getText()));
        studio.ui().select(table, 0);
        studio.ui().waitUntil("the first", () -> studio.project().project().equals(first));
        studio.ui().select(table, 2);
        studio.ui().waitUntil("the last", () -> !studio.project().document().canRedo());
        assertTrue(studio.ui().ask(() -> studio.project().document().canUndo()));
    }

    @WindowTest
    void timelinesAreAddedChangedMutedAndRemoved() {
        studio.ui().menu("Timeline", "Add Timeline");
        studio.ui().waitUntil("four", () -> timelines().size() == 4);
        studio.ui().menu("Timeline", "Timeline Properties…");
        Shell dialog = studio.ui().shell("Timeline");
        studio.ui().type(field("timeline.name"), "Club");
        studio.ui().type(field("timeline.pixels"), "12");
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("the name", () -> timelines().getLast().name().equals("Club"));
        assertEquals(12, studio.ui().ask(() -> timelines().getLast().pixels()));
        studio.ui().menu("Timeline", "Move Up");
        studio.ui().waitUntil("the order", () -> timelines().get(2).name().equals("Club"));
        studio.ui().menu("Timeline", "Mute");
        studio.ui().waitUntil("silence", () -> timelines().get(2).view().muted());
        studio.ui().menu("Timeline", "Lock");
        studio.ui().menu("Timeline", "Remove Timeline");
        Label message = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("a refusal", () -> message.getText().contains("is locked"));
        studio.ui().menu("Timeline", "Lock");
        studio.ui().menu("Timeline", "Remove Timeline");
        studio.ui().waitUntil("three", () -> timelines().size() == 3);
    }

    private Text field(String key) {
        return studio.ui().withKey(Text.class, key);
    }

    private void select(int row, int index) {
        studio.ui()
                .run(() -> studio.project()
                        .selection()
                        .select(List.of(segment(row, index).id())));
    }

    /** On the display thread. */
    private List<Timeline> timelines() {
        return studio.project().project().timelines();
    }

    private Segment segment(int row, int index) {
        return studio.project().project().timelines().get(row).segments().get(index);
    }
}
