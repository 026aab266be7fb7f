package org.sequencemaker.authoring.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginCheckTest {
    private static final String EFFECT = """
            <extension point="org.sequencemaker.effects">
               <effect id="glow" label="Glow" class="com.example.glow.Glow"/>
            </extension>
            """;
    private static final String GLOW = """
            public class Glow implements org.sequencemaker.model.effect.EffectKind {
                public String id() { return "glow"; }
                public String label() { return "Glow"; }
                public java.util.List<org.sequencemaker.model.effect.EffectParameter> parameters() {
                    return java.util.List.of();
                }
                public void shade(org.sequencemaker.model.effect.Shading at, int[] pixels) { %s }
            }
            """;
    private static final String HOST = """
            org.sequencemaker.extension.Host host = null;
            %s
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    @Test
    void aPluginWithNothingWrongHasNoFindings() throws IOException {
        Report report = PluginCheck.check(glow("").write());
        assertEquals(List.of(), report.findings());
        assertEquals(List.of("com.example.glow"), report.plugins());
        assertTrue(report.works());
    }

    @Test
    void aPackageThatIsNotForPluginsIsNamedWithItsUser() throws IOException {
        assertError(
                glow("org.sequencemaker.extension.guard.Lease lease = null; lease.check();"),
                "com.example.glow, com.example.glow.Glow: it uses Lease of the package"
                        + " org.sequencemaker.extension.guard, which is not for plug-ins; Use what api.txt names; the"
                        + " program's own packages may change or go with any version");
        PluginJar own = glow("org.sequencemaker.codec.Source source = null; source.name();")
                .source(
                        "org.sequencemaker.codec.Source",
                        "package org.sequencemaker.codec; public class Source {"
                                + " public String name() { return null; } }");
        assertTrue(errors(own).getFirst().contains("it uses Source of the package org.sequencemaker.codec"));
    }

    @Test
    void whatThisProgramDoesNotHaveIsNamed() throws IOException {
        PluginJar newer = glow(HOST.formatted("host.paint(3, new String[0]); new org.sequencemaker.extension.Brush();"))
                .source(
                        "org.sequencemaker.extension.Host",
                        "package org.sequencemaker.extension; public interface Host {"
                                + " java.util.List<String> paint(int times, String[] names); }")
                .source(
                        "org.sequencemaker.extension.Brush",
                        "package org.sequencemaker.extension; public class Brush {}");
        assertEquals(
                List.of(
                        "com.example.glow, com.example.glow.Glow: this program has no class"
                                + " org.sequencemaker.extension.Brush; Build it against this version",
                        "com.example.glow, com.example.glow.Glow: this program has no method Host.paint(int, String[])"
                                + " that returns List; Build it against this version"),
                errors(newer));
        PluginJar field = glow("int limit = org.sequencemaker.extension.FileDoor.MOST;")
                .source(
                        "org.sequencemaker.extension.FileDoor",
                        "package org.sequencemaker.extension;" + " public class FileDoor { public static int MOST; }");
        assertTrue(
                errors(field).getFirst().contains("this program has no field FileDoor.MOST"),
                errors(field).toString());
    }

    @Test
    void aContractThatIsNotWhollyWrittenIsFound() throws IOException {
        PluginJar older = glow("").code("Glow", """
                        public class Glow implements org.sequencemaker.model.effect.EffectKind {
                            public String id() { return "glow"; }
                        }
                        """)
                .source(
                        "org.sequencemaker.model.effect.EffectKind",
                        "package org.sequencemaker.model.effect;" + " public interface EffectKind { String id(); }");
        List<String> errors = errors(older);
        assertEquals(3, errors.size(), errors.toString());
        assertTrue(
                errors.getFirst().contains("it lacks the method EffectKind.label() that returns String"),
                errors.toString());
    }

    @Test
    void unknownElementsAndAttributesAreNamedWithTheirLine() throws IOException {
        PluginJar odd = glow("").extensions("""
                <extension point="org.sequencemaker.effects">
                   <effect id="glow" label="Glow" colour="red"
                           class="com.example.glow.Glow"/>
                   <effekt id="other"/>
                </extension>
                <extension point="org.sequencemaker.effect"/>
                """);
        Report report = PluginCheck.check(odd.write());
        assertEquals(
                List.of(
                        "com.example.glow, plugin.xml:7: <effekt> in <extension> is unknown and left out; There are effect",
                        "com.example.glow, plugin.xml:9: this program has no extension point org.sequencemaker.effect; See"
                                + " the reference for its name"),
                texts(report, Finding.Severity.ERROR));
        assertEquals(
                List.of("com.example.glow, plugin.xml:6: the attribute colour of <effect> is unknown and has no effect;"
                        + " There are id, label, description, class, before, after"),
                texts(report, Finding.Severity.WARNING));
    }

    @Test
    void whatLacksAndWhatHasAValueThatCannotBeIsNamed() throws IOException {
        PluginJar odd = glow("").extensions("""
                <extension point="org.sequencemaker.effects">
                   <effect id="glow" class="com.example.glow.Glow"/>
                   <effect id="glow" label="Again" class="com.example.glow.Glow"/>
                </extension>
                <extension point="org.sequencemaker.capabilities">
                   <capability id="fly" reason="To see more."/>
                </extension>
                <extension point="org.sequencemaker.chatProviders">
                   <provider id="a" label="A" local="maybe" class="com.example.glow.Glow"/>
                </extension>
                <extension point="org.sequencemaker.presetPacks"/>
                """);
        List<String> errors = errors(odd);
        assertEquals(
                List.of(
                        "com.example.glow, plugin.xml:5: <effect> lacks the attribute label; Add it",
                        "com.example.glow, plugin.xml:6: the id \"glow\" is used twice; the second is left out; Choose"
                                + " another id",
                        "com.example.glow, plugin.xml:9: the attribute id of <capability> must be one of readProject,"
                                + " editProject, network, files, audio, devices, modelCalls, not \"fly\"",
                        "com.example.glow, plugin.xml:12: the attribute local of <provider> must be true or false, not"
                                + " \"maybe\"",
                        "com.example.glow, plugin.xml:12: the class com.example.glow.Glow is no"
                                + " org.sequencemaker.extension.chat.ChatProvider; Let it implement"
                                + " org.sequencemaker.extension.chat.ChatProvider",
                        "com.example.glow, plugin.xml:14: <extension> lacks a <pack>; Add it"),
                errors);
    }

    @Test
    void classesThatAreNotThereOrCannotBeMadeAreNamed() throws IOException {
        assertTrue(errors(glow("").extensions(EFFECT.replace("glow.Glow", "glow.Gone")))
                .contains(
                        "com.example.glow, plugin.xml:5: the class com.example.glow.Gone is not in the plug-in; Mend the"
                                + " name, or build it anew"));
        PluginJar shy = glow("").code(
                        "Glow", GLOW.formatted("").replace("public String id", "Glow(int i) {} public String id"));
        assertTrue(
                errors(shy).getFirst().contains("it has no public constructor without parameters"),
                errors(shy).toString());
        PluginJar hidden = glow("").code("Glow", GLOW.formatted("").replace("public class", "class"));
        assertTrue(
                errors(hidden).getFirst().contains("it is not public, or abstract"),
                errors(hidden).toString());
    }

    @Test
    void aPluginXmlThatEquinoxIgnoresIsFound() throws IOException {
        PluginJar silent = glow("").file("plugin.xml", "<?xml version=\"1.0\"?>\n<plugin>\n" + EFFECT + "</plugin>");
        assertError(
                silent,
                "com.example.glow, plugin.xml:1: it does not begin with <?eclipse version=\"3.4\"?>, and so is ignored in"
                        + " silence; Write that line after the first");
        assertError(
                glow("").header("Bundle-SymbolicName", "com.example.glow"),
                "com.example.glow, META-INF/MANIFEST.MF: its plugin.xml is ignored, for it is no singleton; Write"
                        + " Bundle-SymbolicName: com.example.glow;singleton:=true");
        assertTrue(errors(glow("").file("plugin.xml", "<plugin>\n<extension>\n</plugin>"))
                .getFirst()
                .startsWith("com.example.glow, plugin.xml:3: it is no XML that can be read: "));
        assertTrue(errors(glow("").file(
                                "plugin.xml",
                                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:/etc/passwd\">]><plugin>&b;</plugin>"))
                .getFirst()
                .contains("it is no XML that can be read"));
    }

    @Test
    void rangesOfVersionsAreHeldAgainstThisProgram() throws IOException {
        assertTrue(
                errors(required("[2.0.0,3.0.0)"))
                        .getFirst()
                        .contains(
                                "it needs the version [2.0.0,3.0.0) of org.sequencemaker.extension, and this program has 1.0.0"));
        assertTrue(errors(required("[1.0,2.0]x")).getFirst().contains("is no range of versions"));
        assertTrue(warnings(required("1.0.0"))
                .getFirst()
                .contains("its range 1.0.0 of org.sequencemaker.extension is open to version 2.0.0"));
        assertTrue(warnings(required("[1.0.0,2.0.0]")).getFirst().contains("is open to version 2.0.0"));
        assertTrue(warnings(required("[1.0.0,1.1.0)")).getFirst().contains("ends before 2.0.0"));
        assertTrue(warnings(glow("").header("Require-Bundle", "org.sequencemaker.extension, org.sequencemaker.codec"))
                .toString()
                .matches(".*it takes any version of org.sequencemaker.extension, also a later one.*"
                        + "it requires org.sequencemaker.codec, which is not made for plug-ins.*"));
        assertTrue(warnings(glow("").header("Import-Package", "org.sequencemaker.model.time"))
                .getFirst()
                .contains("it imports the package org.sequencemaker.model.time"));
    }

    @Test
    void aMissingLicenceIsFoundUnlessSomethingNamesOne() throws IOException {
        assertEquals(
                List.of("com.example.glow, META-INF/MANIFEST.MF: it does not say under which licence it is; Add"
                        + " Bundle-License to the manifest, a file LICENSE, or a <license> to its feature"),
                warnings(glow("").without("Bundle-License")));
        assertEquals(List.of(), warnings(glow("").without("Bundle-License").file("LICENSE", "Do as you like")));
        assertEquals(List.of(), warnings(site("<license>MIT</license>")));
        assertEquals(2, warnings(site("<license> </license>")).size());
    }

    @Test
    void doorsWithoutTheirCapabilityAreNamedAndSoAreWaysRoundThem() throws IOException {
        assertEquals(
                List.of("com.example.glow, com.example.glow.Glow: it calls Host.http(), which is refused without the"
                        + " capability network; Declare it at org.sequencemaker.capabilities"),
                warnings(glow(HOST.formatted("host.http();"))));
        assertEquals(
                List.of(
                        "com.example.glow, com.example.glow.Glow: it calls java.net.Socket and so goes round the program's"
                                + " doors to the network; Use Host.http()"),
                warnings(glow("new java.net.Socket();")));
        assertEquals(
                1,
                warnings(glow("java.nio.file.Files.exists(java.nio.file.Path.of(\"a\"));"))
                        .size());
        assertEquals(1, warnings(glow("System.exit(1);")).size());
        PluginJar analyzer = glow("").extensions("""
                <extension point="org.sequencemaker.audioAnalyzers">
                   <analyzer id="a" label="A" class="com.example.glow.Glow"/>
                </extension>
                """);
        assertTrue(warnings(analyzer).getFirst().contains("refused without the capability audio"));
        PluginJar asksMuch = glow("").extensions(EFFECT + """
                <extension point="org.sequencemaker.capabilities">
                   <capability id="devices" reason="Who knows."/>
                </extension>
                """);
        assertEquals(
                List.of("com.example.glow, plugin.xml:8: it declares the capability devices, but no call was found that"
                        + " needs it; Leave it out: people install more readily what asks for less"),
                texts(PluginCheck.check(asksMuch.write()), Finding.Severity.REMARK));
    }

    @Test
    void aPluginThatContributesNothingIsFound() throws IOException {
        Path jar = glow("").write();
        Path without = folder.resolve("without.jar");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(without))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals("plugin.xml")) {
                    put(out, entry.getName(), in.readAllBytes());
                }
            }
        }
        assertTrue(texts(PluginCheck.check(without), Finding.Severity.WARNING)
                .getFirst()
                .contains("it contributes nothing"));
    }

    @Test
    void theFragmentOfTheWindowsModelIsHeldAgainstTheClasses() throws IOException {
        PluginJar part = glow("").header("Model-Fragment", "fragment.e4xmi");
        assertTrue(errors(part).getFirst().contains("it names the Model-Fragment fragment.e4xmi, which is not in"));
        part.file("fragment.e4xmi", """
                <fragment>
                  <a contributionURI="bundleclass://com.example.glow/com.example.glow.Glow"/>
                  <a contributionURI="bundleclass://com.example.glow/com.example.glow.GlowPart"/>
                </fragment>
                """);
        assertEquals(
                List.of(
                        "com.example.glow, fragment.e4xmi:3: the class com.example.glow.GlowPart is not in the plug-in; Mend"
                                + " the name, or build it anew"),
                errors(part));
    }

    @Test
    void aDamagedClassIsNamedAndTheRestIsChecked() throws IOException {
        List<String> errors = errors(glow("").file("com/example/glow/Torn.class", "no class"));
        assertEquals(1, errors.size());
        assertTrue(
                errors.getFirst().contains("com/example/glow/Torn.class: the class cannot be read"), errors.toString());
    }

    @Test
    void whatHoldsNoPluginIsRefusedInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("a.jar"), "no jar");
        assertTrue(message(text).endsWith("a.jar is no jar or zip, or there is nothing in it"), message(text));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertTrue(message(empty).contains("holds neither a plug-in nor a feature"), message(empty));
        assertThrows(IOException.class, () -> PluginCheck.check(folder.resolve("none.jar")));
    }

    @Test
    void anySiteIsReadAsFolderOrZipAndOnlyPluginsOfItAreChecked() throws IOException {
        Path zip = folder.resolve("site.zip");
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        glow("").without("Bundle-License").write(jar);
        ByteArrayOutputStream library = new ByteArrayOutputStream();
        new PluginJar(folder)
                .header("Bundle-SymbolicName", "a.library")
                .without("Require-Bundle")
                .write(library);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "site/plugins/com.example.glow_1.0.0.jar", jar.toByteArray());
            put(out, "site/features/com.example.glow.feature_1.0.0.jar", feature("<license>MIT</license>"));
            put(out, "site/content.jar", new byte[] {1, 2, 3});
        }
        Report report = PluginCheck.check(zip);
        assertEquals(List.of("com.example.glow.feature", "com.example.glow"), report.plugins());
        assertEquals(List.of(), report.findings());
    }

    private PluginJar site(String licence) throws IOException {
        // Licence and plug-in in one folder are checked together.
        Path site = Files.createTempDirectory(folder, "site");
        Files.createDirectories(site.resolve("plugins"));
        Files.createDirectories(site.resolve("features"));
        glow("").without("Bundle-License").write(Files.newOutputStream(site.resolve("plugins/glow.jar")));
        Files.write(site.resolve("features/glow.jar"), feature(licence));
        return new PluginJar(folder) {
            @Override
            Path write() {
                return site;
            }
        };
    }

    private static byte[] feature(String licence) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "feature.xml",
                    ("<feature id=\"com.example.glow.feature\" label=\"Glow\"><description>It glows." + "</description>"
                                    + licence + "<plugin id=\"com.example.glow\"/></feature>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private PluginJar glow(String body) {
        return new PluginJar(folder).extensions(EFFECT).code("Glow", GLOW.formatted(body));
    }

    private PluginJar required(String range) {
        return glow("").header("Require-Bundle", "org.sequencemaker.extension;bundle-version=\"" + range + "\"");
    }

    private static void assertError(PluginJar jar, String error) throws IOException {
        assertEquals(List.of(error), errors(jar));
    }

    private static List<String> errors(PluginJar jar) throws IOException {
        return texts(PluginCheck.check(jar.write()), Finding.Severity.ERROR);
    }

    private static List<String> warnings(PluginJar jar) throws IOException {
        return texts(PluginCheck.check(jar.write()), Finding.Severity.WARNING);
    }

    private static List<String> texts(Report report, Finding.Severity severity) {
        return report.of(severity).stream().map(Finding::toString).toList();
    }

    private String message(Path file) {
        return String.valueOf(
                assertThrows(IOException.class, () -> PluginCheck.check(file)).getMessage());
    }
}
