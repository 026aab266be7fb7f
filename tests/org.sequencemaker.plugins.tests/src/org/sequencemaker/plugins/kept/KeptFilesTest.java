package org.sequencemaker.plugins.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Sites.Site;

/** The small files that outlive every version of the program. */
class KeptFilesTest {
    private static final URI SITE = URI.create("https://example.org/site/");
    private static final KeptPlugin LASERS = new KeptPlugin(
            "com.example.lasers.feature", "1.2.0.2026", "Lasers", SITE, true, List.of("com.example.lasers"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void theListComesBackAsItWasWritten() {
        KeptPlugin other = new KeptPlugin("a.feature", "1.0.0", "A\tname\nwith breaks", null, false, List.of());
        new KeptPlugins(folder).set(List.of(LASERS, other));
        assertEquals(
                List.of(new KeptPlugin("a.feature", "1.0.0", "A name with breaks", null, false, List.of()), LASERS),
                new KeptPlugins(folder).all());
        assertEquals("Lasers 1.2.0", LASERS.label());
    }

    @Test
    void aListThatSomebodyHasSpoiledLosesOnlyWhatIsSpoiled() throws IOException {
        new KeptPlugins(folder).set(List.of(LASERS));
        Path file = folder.resolve("installed.list");
        Files.writeString(file, "rubbish\n\tempty id\n" + Files.readString(file) + "x\ty\tz\t::no uri\tenabled\t\n");
        List<KeptPlugin> all = new KeptPlugins(folder).all();
        assertEquals(List.of(LASERS.id(), "x"), all.stream().map(KeptPlugin::id).toList());
    }

    @Test
    void nothingIsLeftBesideAFileThatWasWritten() throws IOException {
        new KeptPlugins(folder).set(List.of(LASERS));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("installed.list")), files.toList());
        }
    }

    @Test
    void statesComeBackWithTheirPlugins() {
        KeptStates states = new KeptStates(folder);
        states.add("before you installed Lasers 1.2.0", List.of());
        states.add("before you uninstalled Lasers 1.2.0", List.of(LASERS));
        List<KeptStates.State> all = new KeptStates(folder).all();
        assertEquals(
                List.of("before you installed Lasers 1.2.0", "before you uninstalled Lasers 1.2.0"),
                all.stream().map(KeptStates.State::words).toList());
        assertEquals(List.of(LASERS), all.getLast().plugins());
        assertTrue(all.getFirst().millis() < all.getLast().millis());
    }

    @Test
    void theOldestStatesAreForgotten() {
        KeptStates states = new KeptStates(folder);
        for (int i = 0; i < 60; i++) {
            states.add("state " + i, List.of(LASERS));
        }
        assertEquals(50, states.all().size());
        assertEquals("state 59", states.all().getLast().words());
    }

    @Test
    void thePluginThatCameLastIsSuspectedFirst() {
        KeptPlugin newcomer = new KeptPlugin("z.feature", "1.0.0", "Zest", null, true, List.of("z"));
        new KeptStates(folder).add("before you installed Zest 1.0.0", List.of(LASERS));
        new KeptPlugins(folder).set(List.of(LASERS, newcomer, LASERS.enabled(false)));
        new KeptPlugins(folder).set(List.of(LASERS, newcomer));
        assertEquals(List.of(newcomer, LASERS), new Suspects(folder).all());
    }

    @Test
    void sitesOfThePolicyAreSwitchedOffButNotLost() throws NotASite {
        Properties laidDown = new Properties();
        laidDown.setProperty("sites", "https://example.org/ours/ Our plug-ins, https://example.org/more/");
        KeptSites sites = new KeptSites(folder, Policy.of(laidDown, "policy"), () -> {});
        sites.add("https://example.net/theirs/");
        sites.remove(URI.create("https://example.org/ours/"));
        assertEquals(
                List.of(
                        new Site(URI.create("https://example.org/ours/"), "Our plug-ins", false, true),
                        new Site(URI.create("https://example.org/more/"), "https://example.org/more/", true, true),
                        new Site(
                                URI.create("https://example.net/theirs/"), "https://example.net/theirs/", true, false)),
                sites.all());
        sites.remove(URI.create("https://example.net/theirs/"));
        assertEquals(2, sites.all().size());
    }

    @Test
    void whatIsNoSiteIsSaidToBeNone() {
        for (String typed : List.of("", "no/such/folder", "https://", "ftp://example.org")) {
            assertThrows(NotASite.class, () -> KeptSites.address(typed), typed);
        }
    }

    @Test
    void aPolicyThatCannotBeReadRefusesRatherThanTrusts() throws IOException {
        Files.createDirectory(folder.resolve("x"));
        Files.writeString(folder.resolve(Policy.FILE), "unsigned=\\u00zz");
        assertEquals(Policy.Unsigned.REFUSE, Policy.of(folder).unsigned());
        Properties odd = new Properties();
        odd.setProperty("unsigned", "perhaps");
        odd.setProperty("http", "perhaps");
        odd.setProperty("keys", "ab cd:12, ");
        Policy policy = Policy.of(odd, "policy");
        assertEquals(Policy.Unsigned.REFUSE, policy.unsigned());
        assertEquals(Policy.Http.NEVER, policy.http());
        assertEquals(Set.of("ABCD12"), policy.keys());
    }

    @Test
    void whomTheUserTrustsIsRemembered() {
        new KeptTrust(folder).trustKey("ABCD", "Somebody");
        assertTrue(new KeptTrust(folder).trustsKey("ABCD"));
        assertFalse(new KeptTrust(folder).trustsKey("EF01"));
        assertFalse(new KeptTrust(folder).trustsUnsignedOf("ABCD"));
    }
}
