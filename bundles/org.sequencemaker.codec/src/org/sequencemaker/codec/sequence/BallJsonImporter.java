package org.sequencemaker.codec.sequence;

import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonGlance;

/** Reads ball sequences. */
public final class BallJsonImporter implements Importer {
    static final List<String> SUFFIXES = List.of(".ball.json");

    @Override
    public String id() {
        return "ball.json";
    }

    @Override
    public String label() {
        return "Ball sequence";
    }

    @Override
    public List<String> suffixes() {
        return SUFFIXES;
    }

    @Override
    public boolean recognises(Source source) {
        Set<String> names = JsonGlance.names(source);
        return names.contains("segments") && names.contains("metadata") && !names.contains("timelines");
    }

    @Override
    public Imported read(Source source) throws CodecException {
        return new BallJsonReader(source, JsonDocument.parse(source).root()).read();
    }
}
