package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.host.Hosts;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.extension.registry.Standing;
import org.sequencemaker.extension.store.PluginArea;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.testkit.ui.WindowTest;

/** The preferences of a plug-in that has a setting of every kind. */
class PreferencesTest {
    private static final String PLUGIN = "com.example.settings";
    private static final String NAME = "Settings of Every Kind";
    private static final String SECRET = "only-the-user-knows";
    private static final List<String> IDS = List.of("flag", "number", "choice", "text", "secret", "colour");

    @RegisterExtension
    final Studio studio = new Studio();

    private final LivePlugin plugin = new LivePlugin();

    @BeforeEach
    void install() throws Exception {
        Path jar = studio.folder().resolve("settings.jar");
        write(jar);
        plugin.install(jar, "plug-in settings");
        // The registry tells of what is new on a thread of its own.
        studio.ui().waitUntil("the settings", () -> settings().specs().size() == IDS.size());
        IDS.forEach(settings()::reset);
        studio.service(Standing.class).forget(PLUGIN);
    }

    @AfterEach
    void uninstall() throws Exception {
        plugin.uninstall();
    }

    @WindowTest
    void everyKindOfSettingIsShownAndKept() throws Exception {
        Shell dialog = open();
        assertEquals("3", text("number"));
        assertEquals("hello", text("text"));
        assertEquals("", text("secret"));
        assertEquals("#203080", text("colour"));
        studio.ui().click(studio.ui().withKey(Button.class, "preferences.flag"));
        type("number", "7");
        choose(1);
        type("text", "good bye");
        type("secret", SECRET);
        type("colour", "#102030");
        studio.ui().clickButton(dialog, "OK");
        // The last one of the page is kept last.
        studio.ui().waitUntil("the settings", () -> settings().colour("colour").equals(new Rgb(16, 32, 48)));
        assertEquals(SECRET, settings().secret("secret"));
        assertTrue(settings().flag("flag"));
        assertEquals(7, settings().number("number"));
        assertEquals("wild", settings().choice("choice"));
        assertEquals("good bye", settings().text("text"));

        dialog = open();
        assertEquals("7", text("number"));
        assertEquals("", text("secret"), "a secret is never shown again");
        studio.ui().click(studio.ui().withKey(Button.class, "preferences.text.reset"));
        Text field = field("text");
        studio.ui().waitUntil("the default", () -> field.getText().equals("hello"));
        studio.ui().clickButton(dialog, "OK");
        studio.ui().waitUntil("the default", () -> settings().text("text").equals("hello"));
        assertEquals(SECRET, settings().secret("secret"));
    }

    @WindowTest
    void aSecretIsInNoFileAsItIs() throws Exception {
        Shell dialog = open();
        type("secret", SECRET);
        type("text", "for everybody");
        studio.ui().clickButton(dialog, "OK");
        studio.ui()
                .waitUntil(
                        "the settings",
                        () -> settings().secret("secret").equals(SECRET)
                                && settings().text("text").equals("for everybody"));
        PluginArea area = studio.service(PluginArea.class);
        area.flush();
        assertTrue(Files.exists(area.folder().resolve("secrets.txt")));
        try (Stream<Path> files = Files.walk(area.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(SECRET), file.toString());
            }
        }
        assertTrue(Files.readString(area.folder().resolve("settings.txt")).contains("for everybody"));
    }

    @WindowTest
    void whatDoesNotFitIsSaidAndNotKept() throws Exception {
        Shell dialog = open();
        type("number", "70");
        Label problem = studio.ui().withKey(Label.class, "preferences.problem");
        studio.ui().waitUntil("the fault", () -> problem.getText().contains("must be from 1.0 to 9.0, not 70"));
        Button ok = studio.ui()
                .find(
                        Button.class,
                        "OK",
                        button ->
                                button.getShell() == dialog && button.getText().equals("OK"));
        assertFalse(studio.ui().ask(ok::isEnabled));
        type("number", "8");
        studio.ui()
                .waitUntil(
                        "the fault to go",
                        () -> ok.isEnabled() && problem.getText().isEmpty());
        studio.ui().clickButton(dialog, "Cancel");
        studio.ui().waitUntil("the dialog to go", dialog::isDisposed);
        assertEquals(3, settings().number("number"));
    }

    @WindowTest
    void aCapabilityIsRefusedThere() throws Exception {
        Shell dialog = open();
        studio.ui()
                .click(studio.ui()
                        .find(
                                Button.class,
                                "of the capability",
                                button -> button.getShell() == dialog
                                        && button.getText().startsWith("It may ")));
        studio.ui().clickButton(dialog, "OK");
        Standing standing = studio.service(Standing.class);
        studio.ui().waitUntil("the refusal", () -> standing.isRefused(PLUGIN, Capability.EDIT_PROJECT));
    }

    /** Opens the dialog at the page of the plug-in. */
    private Shell open() {
        studio.ui().menu("Edit", "Preferences…");
        Shell dialog = studio.ui().shell("Preferences");
        Table pages = studio.ui().withKey(Table.class, "preferences.pages");
        studio.ui().run(() -> {
            for (int i = 0; i < pages.getItemCount(); i++) {
                if (pages.getItem(i).getText().equals(NAME)) {
                    pages.setSelection(i);
                }
            }
            pages.notifyListeners(SWT.Selection, new Event());
        });
        field("number");
        return dialog;
    }

    private Text field(String id) {
        return studio.ui().withKey(Text.class, "preferences." + id);
    }

    private String text(String id) {
        return studio.ui().textOf(field(id));
    }

    private void type(String id, String text) {
        studio.ui().type(field(id), text);
    }

    private void choose(int index) {
        Combo combo = studio.ui().withKey(Combo.class, "preferences.choice");
        studio.ui().run(() -> {
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private SettingsOfPlugin settings() {
        return studio.service(Hosts.class).settings(PLUGIN);
    }

    private static void write(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream files = new JarOutputStream(out)) {
            add(files, "META-INF/MANIFEST.MF", """
                    Manifest-Version: 1.0
                    Bundle-ManifestVersion: 2
                    Bundle-Name: %s
                    Bundle-SymbolicName: %s;singleton:=true
                    Bundle-Version: 1.0.0

                    """.formatted(NAME, PLUGIN));
            add(files, "plugin.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <?eclipse version="3.4"?>
                    <plugin>
                       <extension point="org.sequencemaker.settings">
                          <setting id="flag" label="Flag" type="flag" default="false"/>
                          <setting id="number" label="Number" type="number" default="3" minimum="1" maximum="9"/>
                          <setting id="choice" label="Choice" type="choice" default="calm">
                             <choice value="calm" label="Calm"/>
                             <choice value="wild" label="Wild"/>
                          </setting>
                          <setting id="text" label="Text" type="text" default="hello"/>
                          <setting id="secret" label="Secret" type="secret"/>
                          <setting id="colour" label="Colour" type="colour" default="#203080"/>
                       </extension>
                       <extension point="org.sequencemaker.capabilities">
                          <capability id="editProject" reason="To have one."/>
                       </extension>
                    </plugin>
                    """);
        }
    }

    private static void add(JarOutputStream files, String name, String text) throws IOException {
        files.putNextEntry(new JarEntry(name));
        files.write(text.getBytes(StandardCharsets.UTF_8));
        files.closeEntry();
    }
}
