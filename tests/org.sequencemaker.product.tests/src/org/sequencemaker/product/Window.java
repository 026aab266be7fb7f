package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The window of the built product, in a process of its own, as it is shipped; an agent beside it does what it is told. */
final class Window implements AutoCloseable {
    private static final int MOST_MINUTES = 2;

    private final Process process;
    private final Path said;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private Window(Process process, Path said, Socket socket) throws IOException {
        this.process = process;
        this.said = said;
        this.socket = socket;
        this.in = new DataInputStream(socket.getInputStream());
        this.out = new DataOutputStream(socket.getOutputStream());
    }

    /** Starts a program, and waits until its window can be driven. */
    static Window of(Program program, Path folder) throws IOException {
        Path said = Files.createTempFile(folder, "window", ".txt");
        // The launcher takes options apart at blanks, which this folder has not.
        Path agent = copy("org.sequencemaker.testkit.driver", folder);
        Path kit = copy("org.sequencemaker.testkit.ui", folder);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1000);
            Process process = program.startWindow(
                    folder,
                    said,
                    Map.of(
                            "SEQUENCEMAKER_JAVA_OPTS",
                            "-javaagent:" + agent + "=" + server.getLocalPort() + ":" + kit,
                            "GDK_BACKEND",
                            "x11",
                            "GTK_THEME",
                            "Adwaita",
                            "NO_AT_BRIDGE",
                            "1",
                            "SWT_GTK4",
                            "0"));
            return new Window(process, said, accept(server, process, said));
        }
    }

    private static Path copy(String bundle, Path folder) throws IOException {
        return Files.copy(
                Built.jarOfTests(bundle), folder.resolve(bundle + ".jar"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Socket accept(ServerSocket server, Process process, Path said) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MOST_MINUTES);
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                return server.accept();
            } catch (SocketTimeoutException e) {
                // It is still starting.
            }
        }
        process.destroyForcibly();
        throw new AssertionError("the window did not come up; the program said:\n" + Files.readString(said));
    }

    /** Gives an order and waits until it is done. */
    String order(String... words) throws IOException {
        out.writeInt(words.length);
        for (String word : words) {
            out.writeUTF(word);
        }
        out.flush();
        String how = in.readUTF();
        String told = in.readUTF();
        assertEquals("done", how, () -> told + "\nThe program said:\n" + saidSoFar());
        return told;
    }

    /** Closes the window as its user does, and waits for the end of the program. */
    void end() throws IOException, InterruptedException {
        order("end");
        assertTrue(
                process.waitFor(MOST_MINUTES, TimeUnit.MINUTES),
                () -> "the program does not end; it said:\n" + saidSoFar());
        assertEquals(0, process.exitValue(), this::saidSoFar);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String saidSoFar() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
