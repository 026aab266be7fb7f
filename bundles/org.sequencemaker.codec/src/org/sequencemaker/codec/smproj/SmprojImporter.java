package org.sequencemaker.codec.smproj;

import java.util.List;
import java.util.Set;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.json.JsonGlance;

/** Reads project files. */
public final class SmprojImporter implements Importer {
    @Override
    public String id() {
        return "smproj";
    }

    @Override
    public String label() {
        return "Sequence Maker project";
    }

    @Override
    public List<String> suffixes() {
        return List.of(SmprojReader.SUFFIX);
    }

    @Override
    public boolean recognises(Source source) {
        Set<String> names = JsonGlance.names(source);
        return names.contains("timelines") || names.contains("metadata") && names.contains("settings");
    }

    @Override
    public Imported read(Source source) throws CodecException {
        return SmprojReader.read(source);
    }
}
