package org.sequencemaker.extension.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.extension.setting.SettingSpec;
import org.sequencemaker.extension.setting.SettingSpec.Choice;
import org.sequencemaker.extension.setting.SettingSpec.Type;
import org.sequencemaker.model.colour.Rgb;

class SettingsOfPluginTest {
    private final SettingsStore store = SettingsStore.inMemory();
    private final SettingsStore secrets = SettingsStore.inMemory();
    private final SettingsOfPlugin settings = new SettingsOfPlugin(
            "com.example.a",
            List.of(
                    spec("strict", Type.FLAG, "true", List.of()),
                    spec("limit", Type.NUMBER, "20", List.of()),
                    spec("tone", Type.CHOICE, "calm", List.of(new Choice("calm", "Calm"), new Choice("wild", "Wild"))),
                    spec("name", Type.TEXT, "nobody", List.of()),
                    spec("key", Type.SECRET, "", List.of()),
                    spec("base", Type.COLOUR, "#102030", List.of())),
            store,
            secrets);

    @Test
    void withoutAValueTheDefaultHolds() {
        assertEquals(true, settings.flag("strict"));
        assertEquals(20, settings.number("limit"));
        assertEquals("calm", settings.choice("tone"));
        assertEquals("nobody", settings.text("name"));
        assertEquals("", settings.secret("key"));
        assertEquals(new Rgb(0x10, 0x20, 0x30), settings.colour("base"));
    }

    @Test
    void whatIsSetIsReadAndResetForgotten() {
        settings.set("tone", "wild");
        settings.set("base", "red");
        assertEquals("wild", settings.choice("tone"));
        assertEquals(new Rgb(255, 0, 0), settings.colour("base"));
        settings.reset("tone");
        assertEquals("calm", settings.choice("tone"));
    }

    @Test
    void secretsAreKeptApart() {
        settings.set("key", "hush");
        assertEquals("hush", settings.secret("key"));
        assertNull(store.read("com.example.a", "key"));
        assertEquals("hush", secrets.read("com.example.a", "key"));
        settings.set("key", "");
        assertNull(secrets.read("com.example.a", "key"));
    }

    @Test
    void whatDoesNotFitIsRefusedInWordsAndAStoredOneGivesTheDefault() {
        assertEquals(
                "Label of limit must be from 0.0 to 100.0, not 101",
                assertThrows(IllegalArgumentException.class, () -> settings.set("limit", "101"))
                        .getMessage());
        store.write("com.example.a", "limit", "many");
        store.write("com.example.a", "tone", "sad");
        assertEquals(20, settings.number("limit"));
        assertEquals("calm", settings.choice("tone"));
    }

    @Test
    void onlyWhatIsDeclaredCanBeReadAndOnlyAsItsType() {
        assertEquals(
                "the plug-in com.example.a has not declared a setting volume",
                assertThrows(IllegalArgumentException.class, () -> settings.number("volume"))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> settings.text("key"));
    }

    private static SettingSpec spec(String id, Type type, String standard, List<Choice> choices) {
        return new SettingSpec(id, "Label of " + id, "", type, standard, 0, 100, choices);
    }
}
