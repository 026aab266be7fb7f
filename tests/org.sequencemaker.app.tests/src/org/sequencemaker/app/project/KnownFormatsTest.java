package org.sequencemaker.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;
import org.sequencemaker.plugin.testkit.PluginRegistry;

class KnownFormatsTest {
    private static final String LETTERS = "org.example.letters";

    private final PluginRegistry plugins = new PluginRegistry();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final Extensions extensions = new Extensions(
            plugins.registry(),
            standing,
            problem -> {},
            new Guard(standing, problem -> {}),
            Doors.plain(java.nio.file.Path.of("unused"), SettingsStore.inMemory(), SettingsStore.inMemory()));
    private final KnownFormats formats = new KnownFormats(extensions);

    @BeforeEach
    void install() {
        plugins.install(
                LETTERS, """
                <extension point="org.sequencemaker.importers">
                   <importer id="a" label="A" suffixes=".a" class="%s"/>
                   <importer id="b" label="B" suffixes=".b" class="%s"/>
                   <importer id="worse" label="Worse" suffixes=".worse" class="%s"/>
                </extension>""".formatted(A.class.getName(), B.class.getName(), Worse.class.getName()), getClass());
    }

    @AfterEach
    void close() {
        extensions.close();
        plugins.close();
    }

    @Test
    void theContentDecidesWhateverTheName() throws Exception {
        assertEquals("B", read("show.a", "B…").name());
        assertEquals("A", read("show", "A…").name());
    }

    @Test
    void theFormatOfTheNameSaysWhatIsWrong() {
        CodecException problem = assertThrows(CodecException.class, () -> read("show.b", "?"));
        assertEquals("show.b, line 1: no B. Find another", problem.getMessage());
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatIsKnown() {
        CodecException problem = assertThrows(CodecException.class, () -> read("show.mp3", "?"));
        assertTrue(String.valueOf(problem.getMessage()).contains(".a, .b"), problem.getMessage());
    }

    @Test
    void aPluginThatFailsIsNamed() {
        CodecException problem = assertThrows(CodecException.class, () -> read("show.worse", "W"));
        assertTrue(String.valueOf(problem.getMessage()).contains(LETTERS), problem.getMessage());
    }

    @Test
    void theFormatsOfAPluginComeAndGoWithIt() {
        assertTrue(formats.suffixes().contains(".a"));
        plugins.uninstall(LETTERS);
        assertFalse(formats.suffixes().contains(".a"));
    }

    private Project read(String name, String content) throws CodecException, InterruptedException {
        return formats.read(Source.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .project();
    }

    /** Files that begin with a letter. */
    private abstract static class Letter implements FileImporter {
        private final String letter;

        Letter(String letter) {
            this.letter = letter;
        }

        @Override
        public boolean recognises(FileContent file) {
            return file.text().startsWith(letter);
        }

        @Override
        public ImportedProject read(FileContent file, Host host) throws FormatException {
            if (!recognises(file)) {
                throw new FormatException("line 1", "no " + letter, "Find another");
            }
            return new ImportedProject(Project.empty(letter, Settings.DEFAULT), List.of());
        }
    }

    public static final class A extends Letter {
        public A() {
            super("A");
        }
    }

    public static final class B extends Letter {
        public B() {
            super("B");
        }
    }

    public static final class Worse implements FileImporter {
        @Override
        public boolean recognises(FileContent file) {
            return file.text().startsWith("W");
        }

        @Override
        public ImportedProject read(FileContent file, Host host) {
            throw new IllegalStateException("worse");
        }
    }
}
