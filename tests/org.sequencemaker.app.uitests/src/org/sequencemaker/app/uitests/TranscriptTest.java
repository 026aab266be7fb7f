package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.talk.TurnUsage;
import org.sequencemaker.ui.assistant.view.TranscriptView;

/** What was said, as the user sees it. */
class TranscriptTest {
    @RegisterExtension
    final Studio studio = new Studio();

    private final Chat chat = new Chat(studio);

    @WindowTest
    void aStreamIsFollowedAndWhatStandsIsNotSetAgain() {
        TalkTurn turn = chat.begin("Tell me more");
        for (int i = 0; i < 30; i++) {
            int number = i;
            chat.tell(turn, one -> one.say("Paragraph **" + number + "** of the answer.\n\n"));
        }
        chat.waitFor("Paragraph 29");
        chat.settle();
        TranscriptView view = chat.view();
        long before = studio.ui().ask(view::rowsSet);
        for (String piece : List.of("One ", "more ", "par", "agraph.")) {
            chat.tell(turn, one -> one.say(piece));
            chat.settle();
        }
        chat.waitFor("One more paragraph.");
        long set = studio.ui().ask(view::rowsSet) - before;
        assertTrue(set <= 5, () -> set + " rows were set for one that grew four times");
    }

    @WindowTest
    void aCallIsUnfoldedByAClickAndFoldedByTheKeyboard() {
        TalkTurn turn = chat.begin("Paint");
        Called called = studio.ui().ask(() -> turn.call("add_segments"));
        chat.tell(turn, one -> {
            one.write(called, "{\"ball\": 1, \"colour\": \"red\"}");
            one.end(called, "{\"added\": 12}", false, Duration.ofMillis(12));
        });
        chat.waitFor("Tool add_segments  ball: 1, colour: red, done 12 ms, folded");
        chat.click("Tool add_segments");
        chat.waitFor("\"added\": 12");
        chat.waitFor("12 ms, unfolded");
        chat.goOn();
        chat.goOn();
        chat.press(SWT.CR, SWT.NONE);
        chat.waitFor("12 ms, folded");
        assertFalse(chat.sees("\"added\": 12"));
    }

    @WindowTest
    void textIsSelectedOverRowsAndCopied() {
        TalkTurn turn = chat.begin("Which colours?");
        chat.tell(turn, one -> one.say("These:\n\n- **red**\n- blue\n"));
        chat.waitFor("• blue");
        chat.press('a', SWT.MOD1);
        chat.press('c', SWT.MOD1);
        studio.ui().waitUntil("the text", () -> clipboard().startsWith("Which colours?\nThese:\n• red\n• blue"));
    }

    @WindowTest
    void oneWhoReadsIsNotTornAway() {
        TalkTurn turn = chat.begin("A long story");
        chat.tell(turn, one -> one.say("A line of the story.\n\n".repeat(120)));
        chat.settle();
        Canvas canvas = chat.canvas();
        chat.press(SWT.HOME, SWT.NONE);
        chat.waitFor("You: A long story");
        Button below = studio.ui().ask(() -> (Button) canvas.getParent().getChildren()[0]);
        assertFalse(studio.ui().ask(below::getVisible));
        chat.tell(turn, one -> one.say("The end."));
        studio.ui().waitUntil("a button that leads to what is new", below::isVisible);
        assertTrue(chat.sees("You: A long story"));
        studio.ui().click(below);
        chat.waitFor("The end.");
        studio.ui().waitUntil("no button any more", () -> !below.isVisible());
    }

    @WindowTest
    void theTurnSaysWhatItUsed() {
        TalkTurn turn = chat.begin("Paint");
        chat.tell(turn, one -> {
            one.say("Painted.");
            one.use(new TurnUsage(1_234, 0, 56, 0, "", false, 4_000, 8_000, Duration.ofSeconds(2)));
            one.become(TalkTurn.State.DONE);
        });
        chat.waitFor("1,234 in · 56 out · cost unknown · 2.0 s");
        Canvas meter = studio.ui().withKey(Canvas.class, "chat.meter");
        studio.ui()
                .waitUntil(
                        "the sum", () -> String.valueOf(meter.getToolTipText()).contains("4,000 of 8,000"));
    }

    @WindowTest
    void theChatFloatsAndComesBack() {
        TalkTurn turn = chat.begin("Where am I?");
        chat.tell(turn, one -> one.say("In the window."));
        chat.waitFor("In the window.");
        Shell window = studio.window();
        awaitChatIn(window, true);
        studio.ui().menu("Assistant", "Float in a Window");
        awaitChatIn(window, false);
        chat.waitFor("In the window.");
        studio.ui().menu("Assistant", "Dock");
        awaitChatIn(window, true);
        chat.waitFor("In the window.");
        studio.ui().menu("Assistant", "Float in a Window");
        awaitChatIn(window, false);
        Canvas canvas = chat.canvas();
        studio.ui().run(() -> canvas.getShell().close());
        awaitChatIn(window, true);
        assertTrue(studio.ui().ask(window::isVisible));
    }

    @WindowTest
    void aChatThatFloatsDoesSoAfterARestart() throws Exception {
        chat.canvas();
        studio.ui().menu("Assistant", "Float in a Window");
        awaitChatIn(studio.window(), false);
        studio.restart(null);
        Shell window = studio.window();
        awaitChatIn(window, false);
        studio.ui().menu("Assistant", "Dock");
        awaitChatIn(window, true);
    }

    private void awaitChatIn(Shell window, boolean isThere) {
        studio.ui()
                .waitUntil(
                        "the chat " + (isThere ? "in" : "out of") + " the window",
                        () -> studio.ui()
                                .isThere(
                                        Canvas.class,
                                        canvas -> canvas.getData(TranscriptView.KEY) != null
                                                && (canvas.getShell() == window) == isThere));
    }

    /** On the display thread. */
    private String clipboard() {
        Clipboard clipboard = new Clipboard(studio.ui().display());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text instanceof String words ? words.replace("\r\n", "\n") : "";
    }
}
