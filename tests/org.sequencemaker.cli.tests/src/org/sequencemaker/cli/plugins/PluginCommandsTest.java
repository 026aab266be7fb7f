package org.sequencemaker.cli.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.CommandGroup;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.testkit.InMemoryProvisioning;

/** The commands about plug-ins, with a stand-in for what installs. */
class PluginCommandsTest {
    private static final String SITE = "https://plugins.example.org/";
    private static final String SPARKLE = "org.example.sparkle.feature";
    private static final String FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567";
    private static final Signer STRANGER = new Signer(Signer.Kind.UNKNOWN, "A Stranger", FINGERPRINT);
    private static final Signer KNOWN = new Signer(Signer.Kind.KNOWN, "Us", "FF");

    private final InMemoryProvisioning provisioning = new InMemoryProvisioning();

    @BeforeEach
    void offerOne() {
        offer("1.0.0", KNOWN);
    }

    @Test
    void withoutPluginsTheListSaysSo() throws Exception {
        assertEquals(List.of("No plug-ins are installed."), run("list").lines());
        assertEquals(0, run("list", "--json").json().path("plugins").size());
    }

    @Test
    void whatSitesOfferIsSearchedByWords() throws Exception {
        CliRun found = run("search", "SPARK", "--site", SITE);
        assertEquals(ExitCode.GOOD, found.code());
        assertTrue(found.out().startsWith("Sparkle 1.0.0  " + SPARKLE), found.out());
        assertEquals(ExitCode.NO, run("search", "lasers", "--site", SITE).code());
    }

    @Test
    void aSiteThatDoesNotAnswerIsBadInputAndNamed() throws Exception {
        String gone = "https://gone.example.org/";
        CliRun searched = run("search", "--site", gone);
        assertEquals(ExitCode.BAD_INPUT, searched.code());
        assertTrue(searched.err().contains(gone), searched.err());
        assertEquals(
                ExitCode.BAD_INPUT, run("install", "sparkle", "--site", gone).code());
        assertEquals(ExitCode.BAD_USE, run("search", "--site", "http://").code());
    }

    @Test
    void withoutASiteThoseThatTheUserKeepsAreLookedAt() throws Exception {
        CliRun none = run("search");
        assertEquals(ExitCode.BAD_USE, none.code());
        assertTrue(none.err().contains("name one with --site"), none.err());
        provisioning.sites().add(SITE);
        assertEquals(ExitCode.GOOD, run("search").code());
    }

    @Test
    void oneIsInstalledByItsShortNameAndListed() throws Exception {
        CliRun installed = install("org.example.sparkle");
        assertEquals(List.of("Installed Sparkle 1.0.0."), installed.lines());
        assertTrue(run("list").out().contains("Sparkle 1.0.0  " + SPARKLE + "  (installed)"));
        JsonNode listed = run("list", "--json").json().path("plugins").path(0);
        assertEquals("1.0.0", listed.path("installed").asText());
        assertEquals(SPARKLE, listed.path("id").asText());
    }

    @Test
    void oneThatIsNotThereIsBadUseAndSaysWhatThereIs() throws Exception {
        CliRun run = install("lasers");
        assertEquals(ExitCode.BAD_USE, run.code());
        assertEquals(
                "there is no plug-in \"lasers\" on these sites; there are " + SPARKLE,
                run.err().strip());
        for (String verb : List.of("uninstall", "disable", "enable", "update")) {
            CliRun other = run(verb, "lasers");
            assertEquals(ExitCode.BAD_USE, other.code(), verb);
            assertTrue(other.err().contains("there is no plug-in \"lasers\" among those installed"), other.err());
        }
    }

    @Test
    void aKeyThatIsNotKnownHasToBeTrustedByItsFingerprint() throws Exception {
        offer("1.1.0", STRANGER);
        CliRun refused = install(SPARKLE);
        assertEquals(ExitCode.NO, refused.code());
        assertTrue(refused.err().contains("--trust " + FINGERPRINT), refused.err());
        String grouped =
                FINGERPRINT.toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1 ").strip();
        assertEquals(ExitCode.GOOD, install(SPARKLE, "--trust", grouped).code());
    }

    @Test
    void whatIsNotSignedIsTakenWithYesOnly() throws Exception {
        offer("1.1.0", Signer.UNSIGNED);
        CliRun refused = install(SPARKLE);
        assertEquals(ExitCode.NO, refused.code());
        assertTrue(refused.err().contains("Install it all the same with --yes."), refused.err());
        assertEquals(ExitCode.GOOD, install(SPARKLE, "--yes").code());
    }

    @Test
    void aRefusalIsJsonToo() throws Exception {
        provisioning.failNext(new Outcome.Refused("The disk is full.", List.of("no space left")));
        CliRun refused = install(SPARKLE, "--json");
        assertEquals(ExitCode.NO, refused.code());
        assertEquals("refused", refused.json().path("outcome").asText());
        assertEquals("The disk is full.", refused.json().path("words").asText());
        assertEquals("no space left", refused.json().path("details").path(0).asText());
    }

    @Test
    void aRestartAndNotesAreTold() throws Exception {
        provisioning.failNext(new Outcome.Done("Installed Sparkle 1.0.0.", "it says so.", List.of("One more thing.")));
        CliRun done = install(SPARKLE);
        assertEquals(ExitCode.GOOD, done.code());
        assertEquals(List.of("Installed Sparkle 1.0.0.", "It works after a restart: it says so."), done.lines());
        assertTrue(done.err().contains("One more thing."), done.err());
    }

    @Test
    void oneIsDisabledEnabledAndUninstalled() throws Exception {
        install(SPARKLE);
        assertEquals(ExitCode.GOOD, run("disable", "org.example.sparkle").code());
        assertTrue(run("list").out().contains("(installed, disabled)"));
        assertEquals(ExitCode.GOOD, run("enable", "org.example.sparkle").code());
        assertTrue(run("list").out().contains("(installed)"));
        assertEquals(
                List.of("Uninstalled Sparkle 1.0.0."),
                run("uninstall", "org.example.sparkle").lines());
        assertEquals(List.of(), provisioning.installed());
    }

    @Test
    void whatIsNewerTakesThePlaceOfWhatIsInstalled() throws Exception {
        install(SPARKLE);
        assertEquals(
                List.of("There is nothing newer."),
                run("update", "--site", SITE).lines());
        offer("1.1.0", KNOWN);
        assertEquals(
                List.of("Updated Sparkle 1.1.0."),
                run("update", SPARKLE, "--site", SITE).lines());
        assertEquals(
                List.of("There is nothing newer."),
                run("update", "--site", SITE).lines());
    }

    @Test
    void theLastStateIsGoneBackToIfNoneIsNamed() throws Exception {
        assertEquals(ExitCode.NO, run("revert").code());
        install(SPARKLE);
        CliRun states = run("revert", "--states");
        assertTrue(states.out().contains("before you installed Sparkle 1.0.0"), states.out());
        assertEquals(
                1, run("revert", "--states", "--json").json().path("states").size());
        assertEquals(ExitCode.BAD_USE, run("revert", "99").code());
        assertEquals(ExitCode.BAD_USE, run("revert", "1", "2").code());
        assertEquals(
                List.of("As it was before you installed Sparkle 1.0.0."),
                run("revert").lines());
        assertEquals(List.of(), provisioning.installed());
    }

    private CliRun install(String id, String... options) throws Exception {
        String[] words = new String[options.length + 4];
        System.arraycopy(new String[] {"install", id, "--site", SITE}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        return run(words);
    }

    private CliRun run(String... words) throws Exception {
        return CliRun.of(
                new CommandGroup("plugins", "Plug-ins.", PluginCommands.of(new Program(() -> provisioning))), words);
    }

    private void offer(String version, Signer signer) {
        URI site = URI.create(SITE);
        provisioning.offer(
                site,
                InMemoryProvisioning.plugin(SPARKLE, version, "Sparkle", site),
                List.of(new CapabilitySpec(Capability.EDIT_PROJECT, List.of(), "To add glitter.")),
                signer);
    }
}
