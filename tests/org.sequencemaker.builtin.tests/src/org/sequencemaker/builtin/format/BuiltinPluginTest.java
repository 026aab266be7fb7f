package org.sequencemaker.builtin.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.codec.Exporter;
import org.sequencemaker.codec.Formats;
import org.sequencemaker.codec.Importer;
import org.sequencemaker.extension.format.ExportedFiles;
import org.sequencemaker.extension.format.FileContent;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.plugin.testkit.FakeHost;
import org.sequencemaker.plugin.testkit.PluginXml;

/** What is ours comes in by the same doors as anybody's, and says of itself what its code says. */
class BuiltinPluginTest {
    private static final String PLUGIN = "org.sequencemaker.builtin";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @SuppressWarnings("null")
    private FakeHost host;

    @BeforeEach
    void install() {
        host = new FakeHost(folder);
        host.install(PLUGIN, PluginXml.of(PLUGIN), Importers.class);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), host.problems());
        host.close();
    }

    @Test
    void everyEffectIsContributedInOrder() {
        List<String> ids = BuiltinEffects.all().stream().map(EffectKind::id).toList();
        assertEquals(ids, host.ids("effects"));
        for (EffectKind own : BuiltinEffects.all()) {
            EffectKind contributed = Objects.requireNonNull(host.effect(own.id()));
            assertEquals(own.label(), contributed.label());
            assertEquals(own.parameters(), contributed.parameters());
        }
    }

    @Test
    void everyFormatIsContributedInOrder() {
        assertEquals(Formats.importers().stream().map(Importer::id).toList(), host.ids("importers"));
        assertEquals(Formats.exporters().stream().map(Exporter::id).toList(), host.ids("exporters"));
    }

    @Test
    void whatIsDeclaredIsWhatTheCodeSays() throws Exception {
        String xml = Files.readString(PluginXml.of(PLUGIN));
        for (Importer importer : Formats.importers()) {
            CodecImporter made = (CodecImporter) made(xml, "importer", importer.id());
            assertEquals(importer.getClass(), made.importer().getClass());
            assertEquals(importer.label(), attribute(xml, "importer", importer.id(), "label"));
            assertEquals(String.join(" ", importer.suffixes()), attribute(xml, "importer", importer.id(), "suffixes"));
        }
        for (Exporter exporter : Formats.exporters()) {
            CodecExporter made = (CodecExporter) made(xml, "exporter", exporter.id());
            assertEquals(exporter.getClass(), made.exporter().getClass());
            assertEquals(exporter.label(), attribute(xml, "exporter", exporter.id(), "label"));
            assertEquals(exporter.suffix(), attribute(xml, "exporter", exporter.id(), "suffix"));
            assertEquals(
                    String.valueOf(exporter.perTimeline()), attribute(xml, "exporter", exporter.id(), "perTimeline"));
        }
    }

    @Test
    void aProgramGoesOutAndComesBackThroughTheDoors() throws Exception {
        Project empty = host.project();
        Timeline ball = Timeline.empty("Ball 1", 4, empty.duration())
                .paint(Segment.of(Span.ofMillis(0, 2000), Look.solid(new Rgb(255, 0, 0))));
        host.open(empty.withTimelines(List.of(ball)));
        ExportedFiles written = host.write("prg");
        FileContent program = written.files().getFirst();
        assertTrue(program.name().endsWith(".prg"), program.name());
        Project back = host.read(program).project();
        assertEquals(
                new Rgb(255, 0, 0),
                back.timelines().getFirst().segments().getFirst().look().start());
    }

    private static Object made(String xml, String element, String id) throws ReflectiveOperationException {
        return Class.forName(attribute(xml, element, id, "class"))
                .getDeclaredConstructor()
                .newInstance();
    }

    private static String attribute(String xml, String element, String id, String name) {
        Matcher found = Pattern.compile(
                        "<" + element + "\\s+id=\"" + Pattern.quote(id) + "\"[^>]*?\\s" + name + "=\"([^\"]*)\"")
                .matcher(xml);
        assertTrue(found.find(), element + " " + id + " has no " + name);
        return Objects.requireNonNull(found.group(1));
    }
}
