package org.sequencemaker.ui.assistant.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.assistant.talk.Called;
import org.sequencemaker.ui.assistant.talk.Talk;
import org.sequencemaker.ui.assistant.talk.TalkActions;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.theme.Theme;

/**
 * How many tokens a second the transcript can draw, against a bare StyledText that the same text is appended to, by turns
 * in the same minute; and how long the display thread is held at most by what models do to it. A token is four characters.
 */
public final class ChatBench {
    private static final String PARAGRAPH = """
            Ball 1 pulses in **red** from bar 9 to bar 17, at first *once* a bar and then `twice`; the others wait for it.

            - an item, with [a link](https://example.org)
            - and another

            """;
    private static final int TOKEN = 4;
    private static final int HANDFUL = 2_000;
    /** Said at a time: the transcript draws once a frame, however much there is, so that less would measure the frames. */
    private static final int HEAP = 10 * HANDFUL;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final Theme theme = new Theme(display);
    private Talk talk = new Talk();
    private TranscriptView view = open();
    private long longest;
    private long longestBusy;

    public static void main(String[] args) {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        new ChatBench().run(seconds);
    }

    private void run(int seconds) {
        shell.setLayout(new FillLayout());
        shell.setSize(480, 900);
        shell.open();
        System.out.printf(
                Locale.ROOT,
                "a chat of 480 x 900, %d processors%n",
                Runtime.getRuntime().availableProcessors());
        drawn(1);
        bare(1);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double ours = drawn(seconds);
            double bare = bare(seconds);
            ratios.add(ours / bare);
            System.out.printf(
                    Locale.ROOT,
                    "tokens a second drawn: %,.0f; bare StyledText.append: %,.0f; ratio %.1f%n",
                    ours,
                    bare,
                    ours / bare);
        }
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "median ratio %.1f%n%n", ratios.get(1));
        System.out.println("the longest that the display thread was held, by the clock and by its processor time:");
        flood(seconds);
        reply("a reply of 5 MB", PARAGRAPH.repeat(5_000_000 / PARAGRAPH.length()));
        reply("5 MB in one line", "word ".repeat(1_000_000));
        reply("5 MB of code", "```\n" + "int x = 1;\n".repeat(460_000));
        turns();
        drip(seconds);
        shell.dispose();
        display.dispose();
    }

    /** Says a heap of tokens whenever those before are drawn. */
    private double drawn(int seconds) {
        start();
        TalkTurn turn = talk.begin("t", "Go on", Instant.EPOCH);
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        long tokens = 0;
        while (System.nanoTime() < end) {
            turn.say(tokens(tokens, HEAP));
            tokens += HEAP;
            until(view::isUpToDate);
        }
        return tokens * 1e9 / (System.nanoTime() - begin);
    }

    private double bare(int seconds) {
        clear();
        StyledText text = new StyledText(shell, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        shell.layout(true);
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        long tokens = 0;
        while (System.nanoTime() < end) {
            text.append(tokens(tokens, HANDFUL));
            text.setTopIndex(text.getLineCount() - 1);
            text.update();
            tokens += HANDFUL;
            while (display.readAndDispatch()) {
                // What the system asks for in between is a part of it.
            }
        }
        return tokens * 1e9 / (System.nanoTime() - begin);
    }

    private void flood(int seconds) {
        start();
        TalkTurn turn = talk.begin("t", "Flood", Instant.EPOCH);
        long begin = System.nanoTime();
        long[] said = {0};
        until(() -> {
            long due = (System.nanoTime() - begin) / 100_000;
            while (said[0] < Math.min(due, seconds * 10_000L)) {
                turn.say(tokens(said[0]++, 1));
            }
            return due > seconds * 10_000L && view.isUpToDate();
        });
        tell("10,000 tokens a second for " + seconds + " s, one by one");
    }

    private void reply(String name, String text) {
        start();
        TalkTurn turn = talk.begin("t", "All of it", Instant.EPOCH);
        long begin = System.nanoTime();
        turn.say(text);
        until(view::isUpToDate);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        scroll();
        tell(name + ", all there after " + millis + " ms, and scrolled through");
    }

    private void turns() {
        start();
        List<TalkTurn> turns = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            TalkTurn turn = TalkTurn.apart("t" + i, "Prompt " + i, Instant.EPOCH);
            Called called = turn.call("find_sections");
            turn.write(called, "{\"kind\": \"chorus\"}");
            turn.end(called, "{\"from\": 9}", false, Duration.ofMillis(3));
            turn.say("# Answer " + i + "\n\n" + PARAGRAPH.repeat(1 + i % 10));
            turn.become(TalkTurn.State.DONE);
            turns.add(turn);
        }
        long begin = System.nanoTime();
        talk.show(turns);
        until(() -> view.seen().stream().anyMatch(row -> row.contains("and another")));
        long seen = (System.nanoTime() - begin) / 1_000_000;
        until(view::isUpToDate);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        scroll();
        tell("500 turns, the last seen after " + seen + " ms, all there after " + millis + " ms, and scrolled through");
    }

    private void drip(int seconds) {
        start();
        TalkTurn turn = talk.begin("t", "Slowly", Instant.EPOCH);
        for (int i = 0; i < seconds; i++) {
            turn.say(PARAGRAPH.substring(i, i + 1));
            long until = System.nanoTime() + 1_000_000_000;
            until(() -> System.nanoTime() > until);
        }
        tell("a byte a second for " + seconds + " s");
    }

    private void scroll() {
        Canvas canvas = (Canvas) ((Composite) view.control()).getChildren()[1];
        for (int i = 0; i <= 100; i++) {
            canvas.getVerticalBar()
                    .setSelection((int) ((long) canvas.getVerticalBar().getMaximum() * i / 100));
            canvas.getVerticalBar().notifyListeners(SWT.Selection, new Event());
            idle();
        }
        for (int i = 0; i < 200; i++) {
            Event event = new Event();
            event.keyCode = SWT.PAGE_UP;
            canvas.notifyListeners(SWT.KeyDown, event);
            idle();
        }
    }

    private static String tokens(long from, int count) {
        StringBuilder text = new StringBuilder(count * TOKEN);
        int at = (int) (from * TOKEN % PARAGRAPH.length());
        while (text.length() < count * TOKEN) {
            int end = Math.min(PARAGRAPH.length(), at + count * TOKEN - text.length());
            text.append(PARAGRAPH, at, end);
            at = 0;
        }
        return text.toString();
    }

    /** Lets the events be handled, one by one, until something holds. */
    private void until(BooleanSupplier condition) {
        while (!step(condition)) {
            Thread.onSpinWait();
        }
    }

    private boolean step(BooleanSupplier condition) {
        long start = System.nanoTime();
        long busy = threads.getCurrentThreadCpuTime();
        boolean holds = condition.getAsBoolean();
        boolean more = display.readAndDispatch();
        longest = Math.max(longest, System.nanoTime() - start);
        longestBusy = Math.max(longestBusy, threads.getCurrentThreadCpuTime() - busy);
        if (!more && !holds) {
            pause();
        }
        return holds;
    }

    private void idle() {
        int[] quiet = {0};
        until(() -> ++quiet[0] > 3);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tell(String name) {
        System.out.printf(Locale.ROOT, "%6.1f ms, %6.1f ms: %s%n", longest / 1e6, longestBusy / 1e6, name);
    }

    private void start() {
        clear();
        talk = new Talk();
        view = open();
        shell.layout(true);
        idle();
        longest = 0;
        longestBusy = 0;
    }

    private void clear() {
        for (var child : shell.getChildren()) {
            child.dispose();
        }
    }

    private TranscriptView open() {
        return new TranscriptView(shell, theme, talk, new Nothing(), () -> {});
    }

    /** Nothing can be done with what is shown. */
    private static final class Nothing implements TalkActions {
        @Override
        public void take(TalkTurn turn, Part part) {}

        @Override
        public void refuse(TalkTurn turn, Part part) {}

        @Override
        public boolean canUndo(TalkTurn turn) {
            return false;
        }

        @Override
        public void undo(TalkTurn turn) {}

        @Override
        public void selectAll(TalkTurn turn) {}

        @Override
        public void resend(TalkTurn turn, String prompt) {}
    }
}
