package org.sequencemaker.audio.client;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the audio worker is started.
 *
 * @param java the Java program
 * @param classPath jars and folders of the worker, its libraries and the protocol
 * @param main name of the class to run
 * @param megabytes most heap it may use; above it the song is refused, not the product
 */
public record WorkerCommand(Path java, List<Path> classPath, String main, int megabytes) {
    private static final String WORKER = "org.sequencemaker.audio.worker.serve.Main";

    /** Copies the list. */
    public WorkerCommand {
        classPath = List.copyOf(classPath);
    }

    /** The worker on the Java that runs the product. */
    public static WorkerCommand with(List<Path> classPath, int megabytes) {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        return new WorkerCommand(Path.of(System.getProperty("java.home"), "bin", name), classPath, WORKER, megabytes);
    }

    /** Words of the command line. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(java.toString());
        words.add("-Xmx" + megabytes + "m");
        words.add("-XX:+UseSerialGC");
        words.add("-XX:+ExitOnOutOfMemoryError");
        // Else Java says that it is out of memory on the pipe of the answers.
        words.add("-XX:+DisplayVMOutputToStderr");
        words.add("-Djava.awt.headless=true");
        words.add("--enable-native-access=ALL-UNNAMED");
        words.add("-cp");
        words.add(String.join(
                File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        words.add(main);
        return words;
    }
}
