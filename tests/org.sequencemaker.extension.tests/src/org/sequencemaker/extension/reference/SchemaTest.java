package org.sequencemaker.extension.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.extension.registry.Point;
import org.sequencemaker.extension.registry.Points;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.plugin.testkit.PluginRegistry;
import org.sequencemaker.plugin.testkit.PluginXml;
import org.sequencemaker.plugin.testkit.RecordedProblems;

/** The schemas are complete, agree with the code that reads, and their examples work. */
class SchemaTest {
    private final List<Schema> schemas = Schema.all();

    @Test
    void everyPointHasASchemaAndIsDeclared() throws IOException {
        Set<String> points = Points.all().stream().map(Point::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(points, schemas.stream().map(Schema::point).collect(Collectors.toCollection(TreeSet::new)));
        String declared = Files.readString(PluginXml.of("org.sequencemaker.extension"));
        for (Schema schema : schemas) {
            String line = "<extension-point id=\"%s\" name=\"%s\" schema=\"schema/%s\"/>"
                    .formatted(schema.point(), schema.name(), schema.file());
            assertTrue(declared.contains(line), "plugin.xml lacks " + line);
        }
    }

    @Test
    void nothingIsLeftUnsaid() {
        List<String> missing = new ArrayList<>();
        for (Schema schema : schemas) {
            check(
                    missing,
                    schema.file() + " has a description",
                    schema.description().length() > 40);
            for (String kind : List.of("since", "examples", "apiinfo", "implementation")) {
                check(
                        missing,
                        schema.file() + " has a section " + kind,
                        !schema.section(kind).isBlank());
            }
            check(
                    missing,
                    schema.file() + " says since when",
                    schema.section("since").matches("\\d+\\.\\d+\\.\\d+"));
            for (Schema.ElementType element : schema.elements()) {
                check(
                        missing,
                        schema.file() + " describes <" + element.name() + ">",
                        element.description().length() > 5);
                for (Schema.Attribute attribute : element.attributes()) {
                    checkAttribute(missing, schema.file() + " <" + element.name() + "> " + attribute.name(), attribute);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static void checkAttribute(List<String> missing, String where, Schema.Attribute attribute) {
        String text = attribute.description();
        check(missing, where + ": no [Enter …] left", !text.contains("[Enter"));
        check(
                missing,
                where + " says its rule",
                text.startsWith(attribute.required() ? "Required." : "Optional; default "));
        check(
                missing,
                where + " tells the default",
                text.contains("default " + attribute.standard()) || attribute.required());
        boolean isFlag =
                attribute.standard().equals("true") || attribute.standard().equals("false");
        check(missing, where + " is a boolean", !isFlag || attribute.type().equals("boolean"));
        if (attribute.name().equals("class")) {
            check(missing, where + " names the contract", attribute.kind().equals("java"));
            check(
                    missing,
                    where + " names a contract that exists",
                    exists(attribute.basedOn().substring(1)));
        }
        if (attribute.name().equals("before") || attribute.name().equals("after")) {
            check(missing, where + " is based on ids", attribute.basedOn().endsWith("/@id"));
        }
    }

    private static boolean exists(String type) {
        String file = "/src/" + type.replace('.', '/') + ".java";
        for (String bundle :
                List.of("extension", "model", "example.sparkle", "example.housestyle", "example.gallery")) {
            if (Files.exists(
                    PluginXml.source("bundles/org.sequencemaker." + bundle).resolve("." + file))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void examplesAreReadWithoutAProblemAndTheirClassesExist() {
        for (Schema schema : schemas) {
            try (PluginRegistry plugins = new PluginRegistry()) {
                RecordedProblems problems = new RecordedProblems();
                plugins.install("com.example.shown", schema.example(), getClass());
                int read = 0;
                for (Point<?, ?> point : Points.all()) {
                    ExtensionPoint<?, ?> extensions = new ExtensionPoint<>(
                            plugins.registry(), point, new Standing(Standing.Store.inMemory()), problems);
                    read += point.id().equals(schema.point()) ? extensions.all().size() : 0;
                    extensions.installed();
                    extensions.close();
                }
                assertTrue(read > 0, schema.file() + ": the example contributes nothing");
                assertEquals(List.of(), problems.texts(), schema.file());
            }
            Matcher named = Pattern.compile("class=\"([^\"]+)\"").matcher(schema.example());
            while (named.find()) {
                assertTrue(exists(named.group(1)), schema.file() + " names " + named.group(1) + ", which is nowhere");
            }
        }
    }

    @Test
    void everyAttributeOfASchemaIsReadAndNoOther() {
        List<String> wrong = new ArrayList<>();
        for (Schema schema : schemas) {
            for (Schema.ElementType element : schema.elements()) {
                for (Schema.Attribute attribute : element.attributes()) {
                    String remark = "the attribute " + attribute.name() + " of <" + element.name() + "> is unknown";
                    check(
                            wrong,
                            schema.file() + ": " + remark,
                            !remarks(schema, element, attribute.name()).contains(remark));
                }
                String odd = "the attribute notInTheSchema of <" + element.name() + "> is unknown";
                boolean hasOnlyText = element.attributes().isEmpty();
                check(
                        wrong,
                        odd + " is not told",
                        hasOnlyText
                                || remarks(schema, element, "notInTheSchema").contains(odd));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Returns what is told of the example when its first element of a kind gets one attribute more. */
    private String remarks(Schema schema, Schema.ElementType element, String attribute) {
        Matcher tag = Pattern.compile("<" + element.name() + "\\b([^>]*?)(/?)>").matcher(schema.example());
        if (!tag.find() || tag.group(1).contains(" " + attribute + "=")) {
            return tag.hitEnd() ? "<" + element.name() + "> is not in the example" : "";
        }
        String value = attribute.matches("minimum|maximum|value") ? "0" : attribute.equals("notInTheSchema") ? "x" : "";
        String more = schema.example().substring(0, tag.end(1)) + " " + attribute + "=\"" + value + "\""
                + schema.example().substring(tag.end(1));
        RecordedProblems problems = new RecordedProblems();
        try (PluginRegistry plugins = new PluginRegistry()) {
            plugins.install("com.example.shown", more, getClass());
            for (Point<?, ?> point : Points.all()) {
                ExtensionPoint<?, ?> extensions = new ExtensionPoint<>(
                        plugins.registry(), point, new Standing(Standing.Store.inMemory()), problems);
                extensions.installed();
                extensions.close();
            }
        }
        return String.join("\n", problems.texts());
    }

    private static void check(List<String> missing, String what, boolean holds) {
        if (!holds) {
            missing.add(what);
        }
    }
}
