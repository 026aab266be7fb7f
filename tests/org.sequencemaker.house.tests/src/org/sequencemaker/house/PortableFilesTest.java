package org.sequencemaker.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that is committed holds only on the machine it was written on. */
class PortableFilesTest {
    private static final String BINARY =
            ".*\\.(png|gif|ico|icns|jpg|wav|mp3|flac|ogg|aac|m4a|opus|prg|jar|zip|ttf|class|bin)";
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(^|[^A-Za-z0-9_.-])/(work|root|home/[a-z]+|tmp/[a-z]+)/");
    private static final Pattern REGISTRY =
            Pattern.compile("https?://(repo|repo1|registry|deb|mirror)\\.[a-z.]+|(npmjs|jitpack)\\.(org|io)");

    private final SourceTree tree = SourceTree.find();

    @Test
    void noFileNamesAMachinePathOrARegistryHost() {
        List<String> found = new ArrayList<>();
        for (String file : tree.files(".*")) {
            if (file.matches(BINARY) || file.endsWith("/house/PortableFilesTest.java")) {
                continue;
            }
            String[] lines = tree.text(file).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (MACHINE_PATH.matcher(lines[i]).find()
                        || REGISTRY.matcher(lines[i]).find()) {
                    found.add(file + ":" + (i + 1) + ": " + lines[i].strip());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void linesEndAsUnixDoesButInBatchFiles() {
        List<String> found = tree.files(".*").stream()
                .filter(file -> !file.matches(BINARY) && !file.endsWith(".cmd"))
                .filter(file -> tree.text(file).contains("\r\n"))
                .toList();
        assertEquals(List.of(), found);
    }
}
