package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of a plug-in in the built product, by the command line, with the update site that was just built. */
class PluginLifeTest {
    private static final String EXAMPLE = "org.sequencemaker.example";
    private static final int KILLS = 3;

    @TempDir
    Path folder = Path.of("");

    private Program program = new Program(Path.of(""), Path.of(""));
    private @Nullable ServedSite server;

    @BeforeEach
    void copyTheProductAndServeTheSite() throws IOException {
        assumeFalse(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"));
        program = new Program(Built.copyOfProduct(folder.resolve("a product")), folder.resolve("a home"));
        server = ServedSite.of(Built.site());
    }

    @AfterEach
    void stopServing() {
        ServedSite served = server;
        if (served != null) {
            served.close();
        }
    }

    @Test
    void aPluginLivesItsWholeLifeAndTheProductIsNotWrittenTo() throws Exception {
        var before = program.files();
        writeShow();
        byte[] without = exported("without");

        Path oldTimes = Publisher.onePlugin(
                program.folder(), folder, "com.example.oldtimes", "Old Times", "org.sequencemaker.extension");
        program.cli(folder, "plugins", "install", "com.example.oldtimes", "--site", oldTimes.toString());
        assertTrue(isKept("com.example.oldtimes_1.0.0.jar"), "what is looked at is fetched");
        Ran refused = program.cli(folder, "plugins", "install", EXAMPLE, "--site", site());
        assertEquals(1, refused.code(), refused.said());
        assertTrue(refused.said().contains("is not signed and you did not trust it"), refused.said());
        says("Installed Example Plug-ins 1.0.0.", "plugins", "install", EXAMPLE, "--site", site(), "--yes");
        assertFalse(Arrays.equals(without, exported("with")), "the effect changes nothing");

        assertFalse(isKept("com.example.oldtimes_1.0.0.jar"), "what was never installed is not kept");
        Path newer = NewerSite.make(program.folder(), folder);
        says("Updated Example Plug-ins 1.1.0.", "plugins", "update", "--site", newer.toString(), "--yes");
        says("\"installed\": \"1.1.0\"", "plugins", "list", "--json");
        says("Disabled Example Plug-ins 1.1.0.", "plugins", "disable", EXAMPLE);
        assertArrayEquals(without, exported("disabled"));
        says("Enabled Example Plug-ins 1.1.0.", "plugins", "enable", EXAMPLE);
        says("Uninstalled Example Plug-ins 1.1.0.", "plugins", "uninstall", EXAMPLE);
        assertTrue(isKept("org.sequencemaker.example.sparkle_" + NewerSite.VERSION + ".jar"), "one can go back to it");
        says("Everything is as it was before you uninstalled Example Plug-ins 1.1.0.", "plugins", "revert");
        assertFalse(Arrays.equals(without, exported("again")), "the effect is not back");
        assertEquals(before, program.files());
    }

    @Test
    void anUpgradedProgramBringsPluginsBackAndNamesWhatDoesNotFit() throws Exception {
        says("Installed Example Plug-ins 1.0.0.", "plugins", "install", EXAMPLE, "--site", site(), "--yes");
        Path oldTimes = Publisher.onePlugin(
                program.folder(),
                folder,
                "com.example.oldtimes",
                "Old Times",
                "org.sequencemaker.extension;bundle-version=\"[1.0.0,1.0.1)\"");
        says(
                "Installed Old Times 1.0.0.",
                "plugins",
                "install",
                "com.example.oldtimes",
                "--site",
                oldTimes.toString(),
                "--yes");
        // Neither site is there any more when the new version is put into the place of the old one.
        stopServing();
        delete(oldTimes);
        delete(program.folder());
        OtherBuild.make(program.folder());
        Ran first = program.cli(folder, "plugins", "list").good();
        assertTrue(first.said().contains("Brought back Example Plug-ins 1.0.0"), first.said());
        assertTrue(first.said().contains("Old Times 1.0.0 does not come back."), first.said());
        assertTrue(first.said().contains("this program has 1.0.1"), first.said());
        Ran second = program.cli(folder, "plugins", "list").good();
        assertFalse(second.said().contains("back"), second.said());
        assertTrue(
                second.said().contains("Old Times 1.0.0  com.example.oldtimes.feature  (installed, disabled)"),
                second.said());
        writeShow();
        assertTrue(exported("upgraded").length > 0);
    }

    @Test
    void aKilledChangeLeavesAProgramThatStarts() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        boolean installed = false;
        for (int i = 0; i < KILLS; i++) {
            String[] change = installed
                    ? new String[] {"plugins", "uninstall", EXAMPLE}
                    : new String[] {"plugins", "install", EXAMPLE, "--site", site(), "--yes"};
            Process process = program.start(folder, change);
            while (process.isAlive() && program.marks().isEmpty()) {
                Thread.sleep(1);
            }
            // The change itself takes some hundred milliseconds from here.
            Thread.sleep(random.nextInt(200));
            process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            Ran after = program.cli(folder, "plugins", "list").good();
            assertEquals(List.of(), program.marks(), "seed " + seed);
            installed = after.said().contains("(installed)");
            assertTrue(installed || after.said().contains("No plug-ins are installed."), after.said());
        }
        if (!installed) {
            says("Installed Example Plug-ins 1.0.0.", "plugins", "install", EXAMPLE, "--site", site(), "--yes");
        }
        writeShow();
        exported("after");
    }

    @Test
    void twoStartsThatFailAreFollowedByOneWithoutPlugins() throws Exception {
        Files.createDirectories(program.home().resolve("plugins"));
        Files.writeString(
                program.home().resolve("plugins/installed.list"),
                "com.example.lasers.feature\t1.2.0\tLasers\t\tenabled\tcom.example.lasers\n");
        Path failing = Files.writeString(folder.resolve("java"), """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "21.0.1"' && exit
                printf '%s\\n' "$@"
                exit 7
                """);
        assertTrue(failing.toFile().setExecutable(true));
        for (String expected : new String[] {"", "", "failed", ""}) {
            Ran start = program.window(folder, failing);
            assertEquals(7, start.code());
            assertTrue(start.said().contains("-Dsequencemaker.safe=" + expected + "\n"), start.said());
            assertEquals(expected.equals("failed"), start.said().contains("/safe/configuration"), start.said());
        }
        Ran asked = program.window(folder, failing, "--safe");
        assertTrue(asked.said().contains("-Dsequencemaker.safe=asked\n"), asked.said());
    }

    private boolean isKept(String jar) {
        return Files.exists(program.home().resolve("plugins/site/plugins").resolve(jar));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void says(String expected, String... words) throws IOException, InterruptedException {
        Ran ran = program.cli(folder, words).good();
        assertTrue(ran.said().contains(expected), ran.said());
    }

    private String site() {
        return Objects.requireNonNull(server).address();
    }

    /** Writes a project with the plug-in's effect in the place of ours. */
    private void writeShow() throws IOException, InterruptedException {
        Path show = folder.resolve("show.smproj");
        program.cli(folder, "convert", "demo", show.toString()).good();
        String text = Files.readString(show);
        String with = text.replaceAll(
                "\"type\"\\s*:\\s*\"(strobe|pulse|rainbow|fade|chase|sparkle)\"", "\"type\": \"glitter\"");
        assertFalse(with.equals(text), "the demo has no effect");
        Files.writeString(show, with);
    }

    private byte[] exported(String name) throws IOException, InterruptedException {
        program.cli(folder, "export", "show.smproj", "--format", "prg", "--out", name)
                .good();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                all.write(Files.readAllBytes(file));
            }
        }
        return all.toByteArray();
    }
}
