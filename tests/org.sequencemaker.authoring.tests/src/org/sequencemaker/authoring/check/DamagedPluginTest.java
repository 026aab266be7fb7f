package org.sequencemaker.authoring.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody sends us: the check says something, and never fails itself. */
class DamagedPluginTest {
    private static final int TIMES = 150;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @Test
    void anyDamageToAnyFileIsAFindingOrARefusal() throws IOException {
        Path jar = new PluginJar(folder)
                .extensions("<extension point=\"org.sequencemaker.effects\"><effect id=\"a\" label=\"A\""
                        + " class=\"com.example.glow.Glow\"/></extension>")
                .code("Glow", "public class Glow { public Glow() { System.gc(); } long x = 1L; double[][] y; }")
                .write();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < TIMES; i++) {
            read += checked(random, files) ? 1 : 0;
        }
        assertTrue(read > TIMES / 3, read + " of " + TIMES + " could be read");
        byte[] whole = Files.readAllBytes(jar);
        for (int i = 0; i < TIMES; i++) {
            Path torn = Files.write(folder.resolve("torn.jar"), damaged(random, whole));
            readable(torn);
        }
    }

    /** Damages one of the files, packs them anew, and returns whether they could be read. */
    private boolean checked(Random random, Map<String, byte[]> files) throws IOException {
        int victim = random.nextInt(files.size());
        Path damaged = folder.resolve("damaged.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(damaged))) {
            int number = 0;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(number++ == victim ? damaged(random, file.getValue()) : file.getValue());
            }
        }
        return readable(damaged);
    }

    private static boolean readable(Path jar) {
        try {
            PluginCheck.check(jar);
            return true;
        } catch (IOException e) {
            // The answer for what is no plug-in at all.
            return false;
        }
    }

    private static byte[] damaged(Random random, byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) > 0 ? damaged : java.util.Arrays.copyOf(damaged, random.nextInt(damaged.length));
    }
}
