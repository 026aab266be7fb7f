package org.sequencemaker.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.plugins.testkit.InMemoryProvisioning;

/** What the windows may rely on, held against the stand-in that their tests use. */
class ProvisioningTest {
    private static final URI SITE = URI.create("https://example.org/site/");

    private final InMemoryProvisioning provisioning = new InMemoryProvisioning();

    ProvisioningTest() {
        PluginDetails sparkle = InMemoryProvisioning.plugin("org.example.sparkle.feature", "1.0.0", "Sparkle", SITE);
        provisioning.offer(SITE, sparkle, List.of(), Signer.UNSIGNED);
    }

    @Test
    void refusingToTrustInstallsNothing() {
        List<PluginDetails> found =
                provisioning.browse(List.of(SITE), Progress.NONE).plugins();
        Outcome outcome = provisioning.install(found, Trust.KNOWN_ONLY, Progress.NONE);
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(List.of(), provisioning.installed());
    }

    @Test
    void theStateBeforeAnInstallCanBeGoneBackTo() {
        List<PluginDetails> found =
                provisioning.browse(List.of(SITE), Progress.NONE).plugins();
        provisioning.install(found, question -> Trust.Decision.ONCE, Progress.NONE);
        EarlierState state = provisioning.states().getFirst();
        assertEquals("before you installed Sparkle 1.0.0", state.words());
        assertInstanceOf(Outcome.Done.class, provisioning.revert(state, Trust.KNOWN_ONLY, Progress.NONE));
        assertEquals(List.of(), provisioning.installed());
    }

    @Test
    void aSiteThatDoesNotAnswerIsNamed() {
        URI other = URI.create("https://example.org/gone/");
        Catalogue catalogue = provisioning.browse(List.of(SITE, other), Progress.NONE);
        assertEquals(1, catalogue.plugins().size());
        assertEquals(List.of(other + ": there is no update site"), catalogue.problems());
    }
}
