package org.sequencemaker.builtin.format;

import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Imported;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.codec.Source;
import org.sequencemaker.extension.Host;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.extension.format.FileImporter;
import org.sequencemaker.extension.format.FormatException;
import org.sequencemaker.extension.format.ImportedProject;

/** An importer of the codec bundle as an extension. */
abstract class CodecImporter implements FileImporter {
    private final Importer importer;

    CodecImporter(Importer importer) {
        this.importer = importer;
    }

    final Importer importer() {
        return importer;
    }

    @Override
    public final boolean recognises(FileContent file) {
        return importer.recognises(source(file));
    }

    @Override
    public final ImportedProject read(FileContent file, Host host) throws FormatException {
        try {
            Imported read = importer.read(source(file));
            return new ImportedProject(read.project(), read.warnings());
        } catch (CodecException e) {
            throw Answers.of(e, file.name());
        }
    }

    private static Source source(FileContent file) {
        return new Source(file.name(), file.bytes(), file.path());
    }
}
