package org.sequencemaker.testkit.driver;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.eclipse.swt.widgets.Display;
import org.sequencemaker.testkit.ui.Ui;

/**
 * Takes orders from the test over a connection on this machine: a number of words, then the words. Answers each with
 * "done" and what there is to tell, or with "failed" and why.
 */
public final class Driver implements Runnable {
    /** Installing takes its time on a machine with much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** More than this in one text the protocol does not take. */
    private static final int MOST_CHARS = 15_000;

    private static final long PAUSE_MILLIS = 50;

    private final int port;

    /** @param port of the test */
    public Driver(int port) {
        this.port = port;
    }

    @Override
    public void run() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out = new DataOutputStream(socket.getOutputStream())) {
            Orders orders = new Orders(new Ui(display(), PATIENCE));
            while (true) {
                String[] words = new String[in.readInt()];
                for (int i = 0; i < words.length; i++) {
                    words[i] = in.readUTF();
                }
                answer(orders, words, out);
            }
        } catch (EOFException e) {
            // The test has no more orders.
        } catch (IOException e) {
            throw new IllegalStateException("the test cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The display belongs to the thread that has made it, and asking for a default one here would make another. */
    private static Display display() throws InterruptedException {
        while (true) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                Display display = Display.findDisplay(thread);
                if (display != null) {
                    return display;
                }
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static void answer(Orders orders, String[] words, DataOutputStream out) throws IOException {
        try {
            String told = orders.obey(words);
            out.writeUTF("done");
            out.writeUTF(cut(told));
        } catch (RuntimeException | AssertionError e) {
            out.writeUTF("failed");
            out.writeUTF(cut(String.join(" ", words) + ": " + e));
        }
        out.flush();
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARS ? text : text.substring(0, MOST_CHARS) + "…";
    }
}
