package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.testkit.ui.WindowTest;

class ExportTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @WindowTest
    void everyTimelineBecomesAProgram() throws Exception {
        studio.open("show");
        Shell dialog = exportInto("programs");
        studio.ui().clickButton(dialog, "Export");
        waitForStatus("3 files exported to ");
        assertEquals(
                List.of("show_Ball_1.prg", "show_Ball_2.prg", "show_Ball_3.prg"),
                names(studio.folder().resolve("programs")));
    }

    @WindowTest
    void onlyTheChosenTimelinesAreExported() throws Exception {
        studio.open("show");
        Shell dialog = exportInto("programs");
        Table timelines = studio.ui().withKey(Table.class, "export.timelines");
        studio.ui().check(timelines, 0, false);
        studio.ui().check(timelines, 2, false);
        studio.ui().clickButton(dialog, "Export");
        waitForStatus("1 file exported to ");
        assertEquals(List.of("show_Ball_2.prg"), names(studio.folder().resolve("programs")));
    }

    @WindowTest
    void filesThatAreThereAreReplacedOnlyAfterAQuestion() throws Exception {
        studio.open("show");
        Path folder = Files.createDirectories(studio.folder().resolve("programs"));
        Path there = Files.writeString(folder.resolve("show_Ball_1.prg"), "precious");
        studio.ui().clickButton(exportInto("programs"), "Export");
        Label question = studio.ui()
                .find(Label.class, "naming the file", label -> label.getText().contains("show_Ball_1.prg"));
        Shell asking = studio.ui().ask(question::getShell);
        studio.ui().clickButton(asking, "Cancel");
        studio.ui().waitUntil("the question to go", asking::isDisposed);
        assertEquals("precious", Files.readString(there));
        assertEquals(List.of("show_Ball_1.prg"), names(folder));
    }

    @WindowTest
    void whatMakesNoSenseCannotBeExported() throws Exception {
        studio.open("show");
        Shell dialog = exportInto("programs");
        Button export = studio.ui()
                .find(
                        Button.class,
                        "Export",
                        button ->
                                button.getShell() == dialog && button.getText().equals("Export"));
        assertTrue(studio.ui().ask(export::isEnabled));
        studio.ui().type(studio.ui().withKey(Text.class, "export.rate"), "1001");
        assertFalse(studio.ui().ask(export::isEnabled));
        studio.ui().type(studio.ui().withKey(Text.class, "export.rate"), "1000");
        assertTrue(studio.ui().ask(export::isEnabled));
        studio.ui().type(studio.ui().withKey(Text.class, "export.folder"), "");
        assertFalse(studio.ui().ask(export::isEnabled));
        studio.ui().clickButton(dialog, "Cancel");
        studio.ui().waitUntil("the dialog to go", dialog::isDisposed);
    }

    private Shell exportInto(String name) throws Exception {
        Path folder = Files.createDirectories(studio.folder().resolve(name));
        studio.ui().menu("File", "Export…");
        Shell dialog = studio.ui().shell("Export");
        studio.ui().type(studio.ui().withKey(Text.class, "export.folder"), folder.toString());
        return dialog;
    }

    private void waitForStatus(String start) {
        Label status = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("\"" + start + "\"", () -> status.getText().startsWith(start));
    }

    private static List<String> names(Path folder) throws Exception {
        try (var paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
