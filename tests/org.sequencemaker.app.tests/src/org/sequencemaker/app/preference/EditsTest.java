package org.sequencemaker.app.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.app.preference.PluginPage.Setting;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.guard.Guard;
import org.sequencemaker.extension.host.Doors;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsStore;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.plugin.testkit.PluginRegistry;

class EditsTest {
    private static final String PLUGIN = "org.example.lights";

    private final PluginRegistry plugins = new PluginRegistry();
    private final Standing standing = new Standing(Standing.Store.inMemory());
    private final SettingsStore secrets = SettingsStore.inMemory();
    private final Extensions extensions = new Extensions(
            plugins.registry(),
            standing,
            problem -> {},
            new Guard(standing, problem -> {}),
            Doors.plain(Path.of("unused"), SettingsStore.inMemory(), secrets));
    private final Edits edits = new Edits();

    @BeforeEach
    void install() {
        plugins.install(PLUGIN, """
                <extension point="org.sequencemaker.settings">
                   <setting id="speed" label="Speed" type="number" default="5" minimum="1" maximum="10"/>
                   <setting id="key" label="Key" type="secret"/>
                </extension>
                <extension point="org.sequencemaker.capabilities">
                   <capability id="network" hosts="api.example.org" reason="To ask."/>
                </extension>""", getClass());
    }

    @AfterEach
    void close() {
        extensions.close();
        plugins.close();
    }

    @Test
    void nothingIsChangedBeforeItIsConfirmed() {
        PluginPage page = page();
        edits.set(page, spec(page, "speed"), "7");
        assertEquals("5", page().settings().getFirst().value());
        edits.apply(extensions);
        assertEquals("7", page().settings().getFirst().value());
        edits.reset(page, spec(page, "speed"));
        edits.apply(extensions);
        assertEquals("5", page().settings().getFirst().value());
    }

    @Test
    void whatDoesNotFitIsSaidInWordsUntilItDoes() {
        PluginPage page = page();
        edits.set(page, spec(page, "speed"), "11");
        assertEquals(List.of("Lights: Speed must be from 1.0 to 10.0, not 11"), edits.faults());
        edits.set(page, spec(page, "speed"), "10");
        assertEquals(List.of(), edits.faults());
    }

    @Test
    void secretsAreWrittenApartAndNeverRead() {
        PluginPage page = page();
        edits.set(page, spec(page, "key"), "hush");
        edits.apply(extensions);
        assertEquals("hush", secrets.read(PLUGIN, "key"));
        assertEquals("", page().settings().getLast().value());
    }

    @Test
    void aCapabilityIsRefusedAndAllowedAgain() {
        edits.allow(page(), Capability.NETWORK, false);
        edits.apply(extensions);
        assertTrue(standing.isRefused(PLUGIN, Capability.NETWORK));
        assertFalse(page().grants().getFirst().allowed());
        edits.allow(page(), Capability.NETWORK, true);
        edits.apply(extensions);
        assertFalse(standing.isRefused(PLUGIN, Capability.NETWORK));
    }

    @Test
    void aPluginThatHasGoneMeanwhileIsPassedOver() {
        PluginPage page = page();
        edits.set(page, spec(page, "speed"), "7");
        plugins.uninstall(PLUGIN);
        edits.apply(extensions);
        assertEquals(List.of(), PluginPage.read(extensions, name -> "Lights"));
    }

    private PluginPage page() {
        return PluginPage.read(extensions, name -> "Lights").getFirst();
    }

    private static SettingSpec spec(PluginPage page, String id) {
        return page.settings().stream()
                .map(Setting::spec)
                .filter(spec -> spec.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
