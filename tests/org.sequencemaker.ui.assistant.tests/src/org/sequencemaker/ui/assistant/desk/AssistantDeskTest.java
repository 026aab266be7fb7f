package org.sequencemaker.ui.assistant.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.extension.chat.Usage;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.Failure;
import org.sequencemaker.ui.assistant.talk.Notice;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Said;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.Place;

class AssistantDeskTest {
    private static final String PAINT_ALL = "!paint {'when':'0-10','colour':'red'}";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private TestDesk test;

    @SuppressWarnings("null")
    private AssistantDesk desk;

    @BeforeEach
    void open() throws Exception {
        test = new TestDesk(folder);
        desk = test.desk;
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatTheUserLetsInAtOnceIsInTheShowWithoutBeingShown() throws Exception {
        test.takesAtOnce = true;
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        ScriptedProvider.SCRIPT.add(List.of("Done."));
        TalkTurn turn = test.say("paint it red");
        test.pump.until("the light", () -> TestDesk.proposed(turn).state() == Proposed.State.TAKEN);
        assertEquals("0-10000 red", test.text(0));
        assertNull(test.shown.ghosts());
        assertTrue(desk.canUndo(turn));
    }

    @Test
    void whatTheModelSaysAndCallsIsInTheTalkInItsOrder() throws Exception {
        ScriptedProvider.usage = new Usage(1000, 200, 50);
        ScriptedProvider.SCRIPT.add(List.of("I paint it.", PAINT_ALL));
        ScriptedProvider.SCRIPT.add(List.of("All red now."));
        TalkTurn turn = test.say("paint it red");
        assertEquals(TalkTurn.State.DONE, turn.state());
        assertEquals(
                "I paint it.",
                assertInstanceOf(Said.class, turn.items().get(0)).text().toString());
        Called called = assertInstanceOf(Called.class, turn.items().get(1));
        assertEquals("paint", called.tool());
        assertEquals(
                "{\"when\":\"0-10\",\"colour\":\"red\"}", called.arguments().toString());
        assertFalse(called.hasFailed(), called.result());
        assertNotNull(called.time());
        assertEquals(
                "All red now.",
                assertInstanceOf(Said.class, turn.items().get(2)).text().toString());
        Proposed proposed = TestDesk.proposed(turn);
        assertEquals(
                List.of("Ball 1: 1 new", "Ball 2: 1 new", "Ball 3: 1 new"),
                proposed.account().lines().stream().map(Proposed.Line::words).toList());
        assertEquals(2000, turn.usage().input());
        assertEquals(100, turn.usage().output());
        assertEquals(1050, turn.usage().context());
        assertEquals(100_000, turn.usage().contextLimit());
        assertEquals(2 * (800 + 200 * 0.5 + 50 * 2) / 1e6, turn.usage().cost(), 1e-12);
    }

    @Test
    void nothingChangesBeforeItIsTaken() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        assertEquals("", test.text(0));
        var ghosts = Objects.requireNonNull(test.shown.ghosts());
        assertEquals(3, ghosts.ghosts().size());
        assertEquals(Ghost.Kind.ADDS, ghosts.ghosts().getFirst().kind());
        assertEquals(turn, desk.waits());
        test.shown.take(Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        assertEquals("0-10000 red", test.text(2));
        assertEquals(Proposed.State.TAKEN, TestDesk.proposed(turn).state());
        assertNull(test.shown.ghosts());
        assertEquals("Assistant: paint it red", test.project().document().undoLabel());
        test.project().document().undo();
        assertEquals("", test.text(2));
    }

    @Test
    void nobodyIsAskedWhyAProposalGaveWayToANewerOne() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn first = test.say("paint it red");
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn second = test.say("once more");
        assertEquals(second, desk.waits());
        assertEquals(Proposed.State.REFUSED, TestDesk.proposed(first).state());
        assertNull(desk.wantsReason());
    }

    @Test
    void aPartIsTakenAnotherRefusedAndTheModelIsToldWhy() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        Proposed proposed = TestDesk.proposed(turn);
        desk.take(turn, proposed.left().lines().getFirst().part());
        test.pump.until("one line less", () -> proposed.left().lines().size() == 2);
        desk.refuse(turn, Part.in(List.of(new Place(test.id(1), Span.ofMillis(0, 60_000)))));
        test.pump.until("another line less", () -> proposed.left().lines().size() == 1);
        assertEquals(turn, desk.wantsReason());
        desk.because("too bright");
        assertNull(desk.wantsReason());
        desk.refuse(turn, Part.ALL);
        test.pump.until("the end of it", () -> desk.waits() == null);
        assertEquals(Proposed.State.PARTLY, proposed.state());
        assertEquals("0-10000 red", test.text(0));
        assertEquals("", test.text(1));
        test.say("and now?");
        String told = ScriptedProvider.TOLD.toString();
        assertTrue(told.contains("In the show are: Ball 1: 1 new"), told);
        assertTrue(told.contains("The user says why: too bright"), told);
    }

    @Test
    void aPartInTheMiddleIsCutOutOfIt() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.in(List.of(new Place(test.id(0), Span.ofMillis(2000, 3000)))));
        test.pump.until("taken", () -> !test.text(0).isEmpty());
        assertEquals("2000-3000 red", test.text(0));
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        desk.undo(turn);
        test.pump.until("taken back", () -> test.text(1).isEmpty());
        assertEquals("", test.text(0));
        assertFalse(desk.canUndo(turn));
        desk.undo(turn);
        test.pump.until("told", () -> test.status.message().text().startsWith("Nothing is left"));
        assertEquals("", test.text(0));
    }

    @Test
    void aVersionIsKeptBeforeAndAfterWhatIsTaken() throws Exception {
        Path file = folder.resolve("show.smproj");
        test.open(TestDesk.show(), file);
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        test.keeper.close();
        List<Occasion> kept = test.keeper.versions(file).list().stream()
                .map(version -> version.occasion())
                .toList();
        assertEquals(2, kept.size());
        assertTrue(kept.contains(Occasion.beforeTurn(turn.id())), kept.toString());
        assertTrue(kept.contains(Occasion.afterTurn(turn.id())), kept.toString());
    }

    @Test
    void aHandEditCollidesAndStays() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        paintByHand();
        Proposed proposed = TestDesk.proposed(turn);
        test.pump.until("the collision", () -> !proposed.left().collisions().isEmpty());
        assertTrue(Objects.requireNonNull(test.shown.ghosts()).ghosts().stream().anyMatch(Ghost::collides));
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        assertTrue(test.text(0).contains("1000-2000 blue"), test.text(0));
        assertEquals("0-10000 red", test.text(1));
    }

    @Test
    void undoingATurnLeavesWhatWasChangedSince() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        paintByHand();
        assertEquals(turn.id(), desk.lastTaken());
        desk.undo(turn);
        test.pump.until("taken back", () -> test.text(1).isEmpty());
        assertTrue(test.text(0).contains("1000-2000 blue"), test.text(0));
        assertEquals(Proposed.State.UNDONE, TestDesk.proposed(turn).state());
        test.project().document().undo();
        assertEquals("0-10000 red", test.text(1));
        assertTrue(desk.canUndo(turn));
        assertEquals(-1, turn.usage().input());
        assertEquals(Proposed.State.TAKEN, TestDesk.proposed(turn).state());
        test.project().document().redo();
        assertFalse(desk.canUndo(turn));
    }

    @Test
    void whatComesBackWhileATurnIsTakenBackGoesAsWell() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        test.project().document().undo();
        desk.undo(turn);
        test.project().document().redo();
        test.pump.until("taken back", () -> test.text(1).isEmpty());
        assertFalse(desk.canUndo(turn));
    }

    @Test
    void theConversationGoesIntoTheFileAndComesBack() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of("Sure.", PAINT_ALL));
        ScriptedProvider.SCRIPT.add(List.of("Shall I go on?"));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.in(List.of(new Place(test.id(0), Span.ofMillis(0, 60_000)))));
        test.pump.until("taken", () -> !test.text(0).isEmpty());
        assertTrue(test.project().isUnsaved());
        Project saved = saved(test.project().beside().apply(test.project().project()));
        test.open(TestDesk.show());
        test.pump.until("an empty talk", () -> desk.talk().turns().isEmpty());
        assertNull(test.shown.ghosts());
        test.open(saved);
        test.pump.until("the talk", () -> !desk.talk().turns().isEmpty());
        TalkTurn again = desk.talk().turns().getFirst();
        assertEquals("paint it red", again.prompt());
        assertEquals(turn.id(), again.id());
        assertEquals(
                "Sure.",
                assertInstanceOf(Said.class, again.items().getFirst()).text().toString());
        assertFalse(test.project().isUnsaved());
        assertEquals(2, Objects.requireNonNull(test.shown.ghosts()).ghosts().size());
        desk.refuse(again, Part.ALL);
        test.pump.until("refused", () -> desk.waits() == null);
        desk.undo(again);
        test.pump.until("taken back", () -> test.text(0).isEmpty());
    }

    @Test
    void stoppingAnswersAtOnceAndKeepsWhatWasDone() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        ScriptedProvider.SCRIPT.add(List.of("Now I think ", "..."));
        desk.send("paint it red");
        test.pump.until("the model to hang", () -> ScriptedProvider.hanging.getCount() == 0);
        desk.stop();
        TalkTurn turn = desk.talk().turns().getLast();
        assertFalse(desk.isBusy());
        assertEquals(TalkTurn.State.STOPPED, turn.state());
        test.pump.until("what it came to", () -> desk.waits() != null);
        assertEquals(3, TestDesk.proposed(turn).account().lines().size());
    }

    @Test
    void whatWaitsToBeSentIsDroppedByStopping() throws Exception {
        desk.send("before what was said has been read");
        assertTrue(desk.isBusy());
        desk.stop();
        assertFalse(desk.isBusy());
        test.pump.until("what was said", desk::isReady);
        test.maySend = new CompletableFuture<>();
        desk.send("paint it red");
        assertTrue(desk.isBusy());
        desk.stop();
        assertTrue(test.maySend.isCancelled());
        assertFalse(desk.isBusy());
        assertEquals("paint it red", desk.takeReturned());
        assertNull(desk.takeReturned());
        test.maySend = CompletableFuture.completedFuture(true);
        assertEquals("green", test.say("green").prompt());
        assertEquals(1, desk.talk().turns().size());
    }

    @Test
    void whatMayNotBeSentComesBackToBeGoneOnWith() throws Exception {
        test.pump.until("what was said", desk::isReady);
        test.maySend = CompletableFuture.completedFuture(false);
        desk.send("paint it red");
        test.pump.until("the answer", () -> !desk.isBusy());
        assertEquals("paint it red", desk.takeReturned());
        assertTrue(desk.talk().turns().isEmpty());
    }

    @Test
    void aQuestionWhetherToSendGoesWithItsProject() throws Exception {
        test.pump.until("what was said", desk::isReady);
        test.maySend = new CompletableFuture<>();
        desk.send("paint it red");
        test.open(TestDesk.show());
        assertTrue(test.maySend.isCancelled());
        test.pump.until("what was said", desk::isReady);
        assertFalse(desk.isBusy());
        assertTrue(desk.talk().turns().isEmpty());
    }

    @Test
    void aFaultIsSaidWithWhatToDoAboutIt() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of("x"));
        TalkTurn turn = test.say("hello");
        assertEquals(TalkTurn.State.FAILED, turn.state());
        Failure failure = assertInstanceOf(Failure.class, turn.items().getLast());
        assertTrue(failure.text().contains("no such key"), failure.text());
        assertFalse(failure.next().isBlank());
    }

    @Test
    void aFloodOfWordsArrivesWholeAndInFewPieces() throws Exception {
        ScriptedProvider.flood = 200_000;
        ScriptedProvider.SCRIPT.add(List.of("word by word "));
        desk.send("talk");
        int[] most = {0};
        test.pump.until("the end", () -> {
            most[0] = Math.max(most[0], test.pump.size());
            return !desk.isBusy();
        });
        Said said = assertInstanceOf(
                Said.class, desk.talk().turns().getFirst().items().getFirst());
        assertEquals(200_000 * "word by word ".length(), said.text().length());
        assertTrue(most[0] <= 3, most[0] + " tasks waited for the display thread");
    }

    @Test
    void aNewerProposalTakesThePlaceOfOneThatWaits() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn first = test.say("paint it red");
        ScriptedProvider.SCRIPT.add(List.of("Done."));
        ScriptedProvider.SCRIPT.add(List.of("!paint {'when':'0-10','colour':'green','balls':[1]}"));
        test.say("what?");
        assertEquals(first, desk.waits());
        TalkTurn second = test.say("no, green");
        assertEquals(second, desk.waits());
        assertEquals(Proposed.State.REFUSED, TestDesk.proposed(first).state());
        assertInstanceOf(Notice.class, first.items().getLast());
        assertEquals(1, Objects.requireNonNull(test.shown.ghosts()).ghosts().size());
    }

    @Test
    void sendingSomethingElseInPlaceOfATurnForgetsWhatCameAfter() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of("One."));
        TalkTurn first = test.say("first");
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        test.say("second");
        desk.resend(first, "instead");
        test.pump.until("the end", () -> !desk.isBusy());
        assertEquals(
                List.of("instead"),
                desk.talk().turns().stream().map(TalkTurn::prompt).toList());
        assertNull(test.shown.ghosts());
        Project saved = test.project().beside().apply(test.project().project());
        test.open(saved);
        test.pump.until("the talk", () -> !desk.talk().turns().isEmpty());
        assertEquals(1, desk.talk().turns().size());
    }

    @Test
    void theModelIsToldWhatIsSelectedButForWhatIsLeftOut() throws Exception {
        test.isScripted = false;
        test.project().selection().selectRange(new TimeRange(Span.ofMillis(3000, 5000), java.util.Set.of(test.id(1))));
        assertEquals(2, desk.told().things(test.project().project()).size());
        TalkTurn turn = test.say("paint the selection red");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        assertTrue(test.text(1).contains("3000-5000 red"), test.text(1));
        desk.tell(desk.told().things(test.project().project()).getFirst(), false);
        assertNull(desk.told().selection(test.project().project()).span());
    }

    @Test
    void theOfflineAssistantPaintsAndTakesItBackInWords() throws Exception {
        test.isScripted = false;
        TalkTurn turn = test.say("paint ball 1 red from 0:02 to 0:05");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        assertEquals("2000-5000 red", test.text(0));
        TalkTurn undo = test.say("undo that");
        desk.take(undo, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        assertEquals("", test.text(0));
    }

    @Test
    void clearingForgetsWhatWasSaidButNotWhatCanBeTakenBack() throws Exception {
        ScriptedProvider.SCRIPT.add(List.of(PAINT_ALL));
        TalkTurn turn = test.say("paint it red");
        desk.take(turn, Part.ALL);
        test.pump.until("taken", () -> desk.waits() == null);
        desk.clear();
        assertTrue(desk.talk().turns().isEmpty());
        assertEquals("paint it red", desk.prompt(turn.id()));
        desk.undo(turn.id());
        test.pump.until("taken back", () -> test.text(0).isEmpty());
    }

    private void paintByHand() {
        test.project()
                .document()
                .apply(
                        "Paint",
                        project -> project.withTimeline(
                                test.id(0),
                                timeline -> timeline.paint(
                                        Segment.of(Span.ofMillis(1000, 2000), Look.solid(new Rgb(0, 0, 255))))));
    }

    private static Project saved(Project project) throws Exception {
        return SmprojReader.read(Source.of("x.smproj", SmprojWriter.write(project, "x.smproj")))
                .project();
    }
}
