package org.sequencemaker.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.codec.ExportOptions;
import org.sequencemaker.codec.smproj.SmprojExporter;
import org.sequencemaker.model.effect.EffectKinds;

/** Writes the demo project where it belongs; to be run by hand from the project's folder after a change. */
final class DemoWriter {
    static final String PLACE = "bundles/org.sequencemaker.app/demo/demo.smproj";

    private DemoWriter() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(PLACE);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, content());
    }

    static byte[] content() {
        return new SmprojExporter()
                .write(FirstLight.project(), ExportOptions.with(EffectKinds.NONE))
                .files()
                .getFirst()
                .content();
    }
}
