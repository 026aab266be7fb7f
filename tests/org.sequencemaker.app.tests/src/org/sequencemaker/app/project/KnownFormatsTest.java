package org.sequencemaker.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;

class KnownFormatsTest {
    private final KnownFormats formats = new KnownFormats(
            () -> List.of(new Letter("A", ".a"), new Letter("B", ".b")), List::of, () -> EffectKinds.NONE);

    @Test
    void theContentDecidesWhateverTheName() throws Exception {
        assertEquals("B", read("show.a", "B…").name());
        assertEquals("A", read("show", "A…").name());
    }

    @Test
    void theFormatOfTheNameSaysWhatIsWrong() {
        CodecException problem = assertThrows(CodecException.class, () -> read("show.b", "?"));
        assertTrue(String.valueOf(problem.getMessage()).contains("no B"), problem.getMessage());
    }

    @Test
    void whatNobodyKnowsIsRefusedWithWhatIsKnown() {
        CodecException problem = assertThrows(CodecException.class, () -> read("show.mp3", "?"));
        assertTrue(String.valueOf(problem.getMessage()).contains(".a, .b"), problem.getMessage());
    }

    private Project read(String name, String content) throws CodecException {
        return formats.read(Source.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .project();
    }

    /** Files that begin with a letter. */
    private record Letter(String id, String suffix) implements Importer {
        @Override
        public String label() {
            return id;
        }

        @Override
        public List<String> suffixes() {
            return List.of(suffix);
        }

        @Override
        public boolean recognises(Source source) {
            return source.bytes().length > 0 && source.bytes()[0] == id.charAt(0);
        }

        @Override
        public Imported read(Source source) throws CodecException {
            if (!recognises(source)) {
                throw new CodecException(source.name(), "", "no " + id, "");
            }
            return new Imported(Project.empty(id, Settings.DEFAULT), List.of());
        }
    }
}
