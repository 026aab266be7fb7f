package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launchers of the product with a Java that is only a script, with an old one, and with none. */
class LaunchersTest {
    private static final String LAUNCHERS = "features/org.sequencemaker.app.feature/launch/unix/";
    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "basename",
            "readlink",
            "sed",
            "awk",
            "uname",
            "cksum",
            "cut",
            "mkdir",
            "find",
            "grep",
            "cat",
            "rm");

    @TempDir
    Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a system with another shell");
        SourceTree tree = SourceTree.find();
        for (String file : tree.files(LAUNCHERS + "[^/]+")) {
            write("product/" + file.substring(LAUNCHERS.length()), tree.text(file));
        }
        write("product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info", """
                #version=1
                org.eclipse.equinox.launcher,1.8.0,plugins/launcher.jar,4,false
                org.sequencemaker.app,1.0.0,plugins/app.jar,4,false
                """);
        // Only what the launchers may use, so that no real Java is on the path.
        for (String tool : TOOLS) {
            String place = Files.isExecutable(Path.of("/bin", tool)) ? "/bin/" : "/usr/bin/";
            write("tools/" + tool, "#!/bin/sh\nexec " + place + tool + " \"$@\"\n");
        }
    }

    @ParameterizedTest
    @CsvSource({"17.0.9, true", "17.0.9, false", "1.8.0_392, true", "1.8.0_392, false", "11, false", "20-ea, true"})
    void anOldJavaIsNamedInOneLineAndIsNoAnswer(String version, boolean hasReleaseFile) throws Exception {
        String java = java(version, hasReleaseFile);
        for (String launcher : List.of("sequencemaker", "sequencemaker-cli")) {
            Run run = run(launcher, folder.resolve("a java/bin") + ":");
            assertEquals(2, run.code(), run.toString());
            assertEquals("", run.out());
            assertEquals(
                    launcher + ": needs Java 21 or newer, but " + java + " is " + version
                            + "; install a newer one, or set SEQUENCEMAKER_JAVA to its java program\n",
                    run.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sequencemaker", "sequencemaker-cli"})
    void withoutAnyJavaTheLauncherSaysWhichItNeeds(String launcher) throws Exception {
        Run run = run(launcher, "");
        assertEquals(2, run.code(), run.toString());
        assertEquals(
                launcher + ": no Java found; install Java 21 or newer, or set SEQUENCEMAKER_JAVA to its java program\n",
                run.err());
    }

    @ParameterizedTest
    @CsvSource({"21, true", "21.0.8, false", "25.0.1, true", "27-ea, false"})
    void aJavaThatIsNewEnoughIsStarted(String version, boolean hasReleaseFile) throws Exception {
        java(version, hasReleaseFile);
        for (String launcher : List.of("sequencemaker", "sequencemaker-cli")) {
            Run run = run(launcher, folder.resolve("a java/bin") + ":");
            assertEquals(0, run.code(), run.toString());
            assertTrue(run.out().startsWith("started "), run.toString());
        }
    }

    /** Makes a Java that says its version, or that it was started, and returns its path. */
    private String java(String version, boolean hasReleaseFile) throws IOException {
        write("a java/bin/java", """
                #!/bin/sh
                if [ "$1" = -version ]; then
                  echo 'openjdk version "%s" 2024-01-01' >&2
                else
                  echo started "$@"
                fi
                """.formatted(version));
        if (hasReleaseFile) {
            write("a java/release", "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        }
        return folder.resolve("a java/bin/java").toString();
    }

    private Run run(String launcher, String before) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh", folder.resolve("product").resolve(launcher).toString(), "--version");
        builder.environment().clear();
        builder.environment().put("PATH", before + folder.resolve("tools"));
        builder.environment().put("HOME", folder.resolve("home").toString());
        Path err = folder.resolve("err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
