package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.assistant.view.TranscriptView;

/** The window goes on whatever a model does; how long it does not answer is measured in every test. */
class ChatStallTest {
    private static final String PARAGRAPH = """
            Ball 1 pulses in **red** from bar 9 to bar 17, at first *once* a bar and then `twice`; the others wait for it.

            - an item, with [a link](https://example.org)
            - and another

            """;

    @RegisterExtension
    final Studio studio = new Studio();

    private final Chat chat = new Chat(studio);

    @WindowTest
    void aFloodOfTenThousandTokensASecond() throws Exception {
        TalkTurn turn = chat.begin("Flood");
        long end = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        int said = 0;
        while (System.nanoTime() < end) {
            int from = said;
            // A hundred tokens each hundredth of a second, each by itself, as they come over the wire.
            studio.ui().display().asyncExec(() -> {
                for (int i = 0; i < 100; i++) {
                    turn.say(token(from + i));
                }
            });
            said += 100;
            Thread.sleep(10);
        }
        chat.tell(turn, one -> one.say("\n\nThe last word."));
        chat.waitFor("The last word.");
        chat.settle();
    }

    @WindowTest
    void aReplyOfFiveMegabytes() {
        TalkTurn turn = chat.begin("All of it");
        String reply = PARAGRAPH.repeat(5_000_000 / PARAGRAPH.length()) + "The last word.";
        chat.tell(turn, one -> one.say(reply));
        chat.waitFor("The last word.");
        chat.settle();
        scrollThrough();
    }

    @WindowTest
    void aSingleLineOfFiveMegabytes() {
        TalkTurn turn = chat.begin("In one line");
        chat.tell(turn, one -> one.say("word ".repeat(1_000_000) + "end."));
        chat.settle();
        chat.waitFor("end.");
        scrollThrough();
    }

    @WindowTest
    void aTalkOfFiveHundredTurnsIsOpened() {
        List<TalkTurn> turns = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            turns.add(turn(i));
        }
        chat.canvas();
        Talk talk = chat.talk();
        studio.ui().run(() -> talk.show(turns));
        chat.waitFor("and another");
        chat.settle();
        TranscriptView view = chat.view();
        assertTrue(studio.ui().ask(view::rows) > 5_000);
        scrollThrough();
    }

    @WindowTest
    void aDripOfAByteAtATime() throws Exception {
        TalkTurn turn = chat.begin("Slowly");
        for (int i = 0; i < 60; i++) {
            char letter = PARAGRAPH.charAt(i);
            chat.tell(turn, one -> one.say(String.valueOf(letter)));
            Thread.sleep(20);
        }
        chat.waitFor("Ball 1 pulses in red from bar 9");
    }

    private static TalkTurn turn(int number) {
        TalkTurn turn = TalkTurn.apart("t" + number, "Prompt " + number, Instant.EPOCH);
        Called called = turn.call("find_sections");
        turn.write(called, "{\"kind\": \"chorus\"}");
        turn.end(called, "{\"from\": 9}", number % 7 == 0, Duration.ofMillis(3));
        turn.say("# Answer " + number + "\n\n" + PARAGRAPH.repeat(1 + number % 5));
        turn.become(TalkTurn.State.DONE);
        return turn;
    }

    private static String token(int number) {
        String text = PARAGRAPH;
        int at = number * 4 % text.length();
        return text.substring(at, Math.min(text.length(), at + 4));
    }

    private void scrollThrough() {
        Canvas canvas = chat.canvas();
        press(SWT.HOME);
        for (int i = 0; i < 20; i++) {
            press(SWT.PAGE_DOWN);
        }
        for (int i = 1; i < 20; i++) {
            int place = i;
            studio.ui().run(() -> {
                canvas.getVerticalBar().setSelection(canvas.getVerticalBar().getMaximum() / 20 * place);
                canvas.getVerticalBar().notifyListeners(SWT.Selection, new Event());
            });
            studio.ui().settle();
        }
        press(SWT.END);
    }

    private void press(int key) {
        chat.press(key, SWT.NONE);
        studio.ui().settle();
    }
}
