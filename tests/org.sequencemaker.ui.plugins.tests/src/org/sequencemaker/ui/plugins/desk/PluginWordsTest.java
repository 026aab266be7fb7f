package org.sequencemaker.ui.plugins.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.testkit.InMemoryProvisioning;

class PluginWordsTest {
    private final Desk user = new Desk();

    @Test
    void capabilitiesAreSaidInWordsAndThatTheyAreNoSandbox() {
        String told = told(plugin().with(
                        List.of(
                                new CapabilitySpec(Capability.EDIT_PROJECT, List.of(), "To add glitter."),
                                new CapabilitySpec(Capability.NETWORK, List.of("api.example.org"), "")),
                        Signer.UNSIGNED));
        assertTrue(told.contains("It may change your project. To add glitter."), told);
        assertTrue(told.contains("It may use the network: api.example.org."), told);
        assertTrue(told.contains("This is no sandbox."), told);
        assertTrue(told.contains("Nobody has signed it"), told);
    }

    @Test
    void whatWasSetAsideIsNamedWithTheReason() {
        user.wellbeing = List.of(new Wellbeing(
                "Glitter",
                "effects",
                12,
                3,
                1,
                Duration.ofMillis(1500),
                "it threw",
                "failed 3 times, last while shading"));
        String told = told(plugin());
        assertTrue(told.contains("Glitter (effects): called 12 times, 3 failures, 1.5 s."), told);
        assertTrue(told.contains("Glitter is set aside: it failed 3 times, last while shading."), told);
    }

    @Test
    void whatDoesNotFitIsSaidFirst() {
        PluginDetails unfit = plugin().with(new PluginDetails.Status(
                null, true, null, "it needs version 2 of the API; this program has 1.0.0"));
        List<Paragraph> about = PluginWords.about(unfit, user.desk.care(), List.of());
        assertEquals(Paragraph.Kind.WARNING, about.get(2).kind());
        assertEquals("Does not fit", PluginWords.state(unfit, user.desk.care()));
    }

    @Test
    void theLinesOfAFileAreNoLinesOfADescription() {
        assertEquals("A glitter effect, and more.", PluginWords.flowing("A glitter effect,\n      and more."));
        assertEquals("One.\n\nTwo.", PluginWords.flowing("One.\n\nTwo."));
    }

    @Test
    void sizesAreSaidAsPeopleSayThem() {
        assertEquals("512 B", PluginWords.size(512));
        assertEquals("12 KB", PluginWords.size(12_345));
        assertEquals("2.4 MB", PluginWords.size(2_500_000));
    }

    @Test
    void whatTheCheckFoundStandsBeforeWhatItMayDo() {
        List<String> told =
                PluginWords.about(plugin(), user.desk.care(), List.of("plugin.xml:5: a class is missing")).stream()
                        .map(Paragraph::text)
                        .toList();
        int heading = told.indexOf("What will not work");
        assertEquals("plugin.xml:5: a class is missing", told.get(heading + 1));
        assertEquals(heading + 2, told.indexOf("What it may do"));
    }

    @Test
    void fingerprintsAreInGroupsOfFour() {
        assertEquals("0123 4567 89AB", PluginWords.grouped("0123456789AB"));
    }

    private String told(PluginDetails plugin) {
        return String.join(
                "\n",
                PluginWords.about(plugin, user.desk.care(), List.of()).stream()
                        .map(Paragraph::text)
                        .toList());
    }

    private static PluginDetails plugin() {
        return InMemoryProvisioning.plugin(Desk.SPARKLE, "1.0.0", "Sparkle", Desk.SITE);
    }
}
