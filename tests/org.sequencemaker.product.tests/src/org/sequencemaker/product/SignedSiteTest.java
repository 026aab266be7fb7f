package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installing from a site whose files its author has signed with PGP, in the built product. */
class SignedSiteTest {
    private static final String EXAMPLE = "org.sequencemaker.example";
    private static final String INSTALLED = "Installed Example Plug-ins " + NewerSite.VERSION + ".";
    private static final String OWNER = "An Author <author@example.org>";

    @TempDir
    Path folder = Path.of("");

    private Program program = new Program(Path.of(""), Path.of(""));
    private Path site = Path.of("");

    @BeforeEach
    void makeASite() throws IOException, InterruptedException {
        assumeFalse(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"));
        program = new Program(Built.copyOfProduct(folder.resolve("a product")), folder.resolve("a home"));
        site = NewerSite.make(program.folder(), folder);
    }

    @Test
    void aKeyThatNobodyKnowsIsAskedAboutOnceAndRemembered() throws Exception {
        SigningKey key = new SigningKey(OWNER);
        SignedSite.sign(site, key);
        Ran refused = install();
        assertEquals(1, refused.code(), refused.said());
        assertSays("The key of " + OWNER + ", " + key.fingerprint() + ", is not trusted", refused);
        assertSays("--trust " + key.fingerprint(), refused);
        assertNothingIsInstalled();

        assertSays(INSTALLED, install("--trust", key.fingerprint()).good());
        Ran listed = program.cli(folder, "plugins", "list", "--json").good();
        assertSays("\"signed\": \"known\"", listed);
        assertSays("\"fingerprint\": \"" + key.fingerprint() + "\"", listed);

        program.cli(folder, "plugins", "uninstall", EXAMPLE).good();
        assertSays(INSTALLED, install().good());
    }

    @Test
    void whatWasRefusedUnsignedIsSignedOnceItsAuthorHasSignedIt() throws Exception {
        Ran refused = install();
        assertEquals(1, refused.code(), refused.said());
        assertSays("is not signed and you did not trust it", refused);
        assertSignedIsInstalledAsKnown();
    }

    @Test
    void whatWasInstalledUnsignedIsSignedWhenItIsInstalledAgain() throws Exception {
        assertSays(INSTALLED, install("--yes").good());
        program.cli(folder, "plugins", "uninstall", EXAMPLE).good();
        assertSignedIsInstalledAsKnown();
    }

    private void assertSignedIsInstalledAsKnown() throws Exception {
        SigningKey key = new SigningKey(OWNER);
        SignedSite.sign(site, key);
        assertSays(INSTALLED, install("--trust", key.fingerprint()).good());
        assertSays(
                "\"signed\": \"known\"",
                program.cli(folder, "plugins", "list", "--json").good());
    }

    @Test
    void whatIsNotSignedIsRefusedWhereThePolicySaysSo() throws Exception {
        policy(new SigningKey(OWNER));
        Ran refused = install("--yes");
        assertEquals(1, refused.code(), refused.said());
        assertSays("this installation refuses such plug-ins", refused);
        assertNothingIsInstalled();
    }

    @Test
    void aKeyOfThePolicyIsKnown() throws Exception {
        SigningKey key = new SigningKey(OWNER);
        policy(key);
        SignedSite.sign(site, key);
        assertSays(INSTALLED, install().good());
    }

    private void policy(SigningKey key) throws IOException {
        Path policy = program.folder().resolve("plugin-policy.properties");
        Files.writeString(policy, "unsigned=refuse\nkeys=" + key.fingerprint().toLowerCase(Locale.ROOT) + "\n");
    }

    @Test
    void aFileThatWasChangedAfterItWasSignedIsNotInstalled() throws Exception {
        SigningKey key = new SigningKey(OWNER);
        SignedSite.sign(site, key);
        SignedSite.tamper(site, "org.sequencemaker.example.sparkle_" + NewerSite.VERSION + ".jar");
        Ran refused = install("--trust", key.fingerprint(), "--yes");
        assertEquals(1, refused.code(), refused.said());
        assertSays("signature", refused);
        assertNothingIsInstalled();
    }

    private void assertNothingIsInstalled() throws IOException, InterruptedException {
        assertSays(
                "No plug-ins are installed.",
                program.cli(folder, "plugins", "list").good());
    }

    private Ran install(String... options) throws IOException, InterruptedException {
        String[] words = new String[options.length + 5];
        System.arraycopy(new String[] {"plugins", "install", EXAMPLE, "--site", site.toString()}, 0, words, 0, 5);
        System.arraycopy(options, 0, words, 5, options.length);
        return program.cli(folder, words);
    }

    private static void assertSays(String words, Ran ran) {
        assertTrue(ran.said().contains(words), ran.said());
    }
}
