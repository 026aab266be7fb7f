package org.sequencemaker.codec.sequence;

import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonGlance;

/** Reads compiled sequences. */
public final class PrgJsonImporter implements Importer {
    static final List<String> SUFFIXES = List.of(".prg.json", ".json");

    @Override
    public String id() {
        return "prg.json";
    }

    @Override
    public String label() {
        return "Compiled sequence";
    }

    @Override
    public List<String> suffixes() {
        return SUFFIXES;
    }

    @Override
    public boolean recognises(Source source) {
        Set<String> names = JsonGlance.names(source);
        return names.contains("sequence") && !names.contains("timelines");
    }

    @Override
    public Imported read(Source source) throws CodecException {
        return new PrgJsonReader(source, JsonDocument.parse(source).root()).read();
    }
}
