package org.sequencemaker.codec.design;

import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonDocument;
import org.sequencemaker.codec.json.JsonGlance;

/** Reads declarative designs and compiles them. */
public final class SeqDesignImporter implements Importer {
    static final String SUFFIX = ".seqdesign.json";

    @Override
    public String id() {
        return "seqdesign.json";
    }

    @Override
    public String label() {
        return "Sequence design";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        Set<String> names = JsonGlance.names(source);
        return names.contains("effects_timeline") || names.contains("pattern_templates");
    }

    @Override
    public Imported read(Source source) throws CodecException {
        return new SeqDesignReader(source, JsonDocument.parse(source).root()).read();
    }
}
