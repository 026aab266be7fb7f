package org.sequencemaker.codec.smproj;

import java.util.Arrays;
import java.util.List;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ImporterFuzzTarget;
import org.sequencemaker.codec.Source;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.ProjectRules;
import org.sequencemaker.testkit.fuzz.FuzzTarget;

/** Project files: what is read must keep the rules of the document, and must be the same when written and read again. */
public final class SmprojFuzzTarget implements FuzzTarget {
    private final SmprojImporter importer = new SmprojImporter();

    @Override
    public String name() {
        return importer.id();
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                Fixtures.bytes("earliest.smproj"),
                Fixtures.bytes("latest.smproj"),
                Fixtures.bytes("tool.smproj"),
                Fixtures.bytes("wrong-types.smproj"),
                Fixtures.bytes("untidy.smproj"),
                Fixtures.bytes("overlaps.smproj"),
                SmprojWriter.write(SmprojWriterTest.full(), ImporterFuzzTarget.FILE));
    }

    @Override
    public boolean read(byte[] input) throws CodecException {
        Source source = Source.of(ImporterFuzzTarget.FILE, input);
        importer.recognises(source);
        Project project;
        try {
            project = importer.read(source).project();
        } catch (CodecException e) {
            ImporterFuzzTarget.requireReason(e);
            return false;
        }
        ProjectRules.requireKept(project, "reading");
        byte[] written = SmprojWriter.write(project, ImporterFuzzTarget.FILE);
        Project again =
                importer.read(Source.of(ImporterFuzzTarget.FILE, written)).project();
        if (!Arrays.equals(written, SmprojWriter.write(again, ImporterFuzzTarget.FILE))) {
            throw new AssertionError("written otherwise the second time");
        }
        return true;
    }
}
