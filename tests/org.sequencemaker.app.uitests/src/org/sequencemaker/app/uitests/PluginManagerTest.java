package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.testkit.InMemoryProvisioning;
import org.sequencemaker.testkit.ui.WindowTest;

/** The plug-in manager in the window, with a stand-in for what installs. */
class PluginManagerTest {
    private static final URI SITE = URI.create("https://plugins.example.org/");
    private static final String SPARKLE = "org.example.sparkle.feature";
    private static final Signer STRANGER =
            new Signer(Signer.Kind.UNKNOWN, "A Stranger", "0123456789ABCDEF0123456789ABCDEF01234567");

    @RegisterExtension
    final Studio studio = new Studio();

    private final InMemoryProvisioning provisioning = new InMemoryProvisioning();

    @BeforeEach
    void openTheManager() throws Exception {
        provisioning.sites().add(SITE.toString());
        offer("1.0.0", STRANGER);
        studio.ui().run(() -> studio.context().set(Provisioning.class, provisioning));
        studio.ui().menu("Plug-ins", "Manage Plug-ins…");
        studio.ui().withKey(CTabFolder.class, "plugins.tabs");
    }

    @WindowTest
    void aPluginIsFoundTrustedInstalledAndUninstalled() {
        tab(1);
        choose("browse", "Sparkle");
        StyledText details = studio.ui().withKey(StyledText.class, "plugins.browse.details");
        studio.ui().waitUntil("what it may do", () -> details.getText().contains("It may change your project."));
        press("browse.install");
        Shell question = studio.ui().shell("Do You Trust This Plug-in?");
        Text fingerprint = studio.ui().withKey(Text.class, "trust.details");
        assertTrue(studio.ui().textOf(fingerprint).contains("0123 4567 89AB CDEF"));
        studio.ui().clickButton(question, "Install");
        waitForStatus("Installed Sparkle 1.0.0.");
        tab(0);
        choose("installed", "Sparkle");
        press("installed.uninstall");
        studio.ui().clickButton(studio.ui().shell("Uninstall"), "Uninstall");
        waitForStatus("Uninstalled Sparkle 1.0.0.");
        studio.ui().waitUntil("an empty list", () -> list("installed").getItemCount() == 0);
    }

    @WindowTest
    void refusingTrustInstallsNothing() {
        tab(1);
        choose("browse", "Sparkle");
        press("browse.install");
        studio.ui().clickButton(studio.ui().shell("Do You Trust This Plug-in?"), "Do Not Install");
        studio.ui().clickButton(studio.ui().shell("Plug-ins"), "OK");
        assertEquals(List.of(), provisioning.installed());
    }

    @WindowTest
    void theWindowAnswersWhileItInstallsAndCanStopIt() {
        tab(1);
        choose("browse", "Sparkle");
        CountDownLatch held = new CountDownLatch(1);
        provisioning.hold(() -> await(held));
        press("browse.install");
        Label work = studio.ui().withKey(Label.class, "plugins.work");
        studio.ui().waitUntil("the work", () -> work.getText().contains("Installing Sparkle"));
        tab(3);
        tab(1);
        Button cancel = studio.ui().withKey(Button.class, "plugins.cancel");
        studio.ui().click(cancel);
        // Before the installation goes on, or it would ask whom to trust.
        studio.ui().waitUntil("the click", () -> !cancel.isEnabled());
        held.countDown();
        waitForStatus("Stopped. Nothing was changed.");
        assertEquals(List.of(), provisioning.installed());
    }

    @WindowTest
    void aNewerVersionIsFoundAndInstalled() {
        install();
        offer("1.1.0", new Signer(Signer.Kind.KNOWN, "Us", "FF"));
        tab(2);
        press("updates.refresh");
        studio.ui().waitUntil("the update", () -> list("updates").getItemCount() == 1);
        press("updates.all");
        waitForStatus("Updated Sparkle 1.1.0.");
        tab(0);
        studio.ui()
                .waitUntil(
                        "the version",
                        () -> list("installed").getItem(0).getText(1).equals("1.1.0"));
    }

    @WindowTest
    void itIsDisabledAndEnabledAgain() {
        install();
        tab(0);
        choose("installed", "Sparkle");
        press("installed.disable");
        studio.ui()
                .waitUntil(
                        "to be disabled",
                        () -> list("installed").getItem(0).getText(2).equals("Disabled"));
        press("installed.enable");
        studio.ui()
                .waitUntil(
                        "to be enabled",
                        () -> list("installed").getItem(0).getText(2).equals("Installed"));
    }

    @WindowTest
    void goingBackIsChosenInWords() {
        install();
        tab(0);
        press("installed.revert");
        Shell dialog = studio.ui().shell("Go Back");
        Table states = studio.ui().withKey(Table.class, "revert.states");
        assertTrue(studio.ui()
                .ask(() -> states.getItem(0).getText())
                .startsWith("Before you installed Sparkle 1.0.0 on "));
        studio.ui().select(states, 0);
        studio.ui().clickButton(dialog, "Go Back");
        studio.ui().waitUntil("an empty list", () -> list("installed").getItemCount() == 0);
    }

    @WindowTest
    void sitesAreAddedAndSwitchedOff() {
        addSite();
        Table sites = studio.ui().withKey(Table.class, "plugins.sites.list");
        studio.ui().waitUntil("the site", () -> sites.getItemCount() == 2);
        studio.ui().check(sites, 0, false);
        studio.ui().waitUntil("the switch", () -> provisioning.sites().enabled().size() == 1);
        assertFalse(provisioning.sites().enabled().contains(SITE));
    }

    @WindowTest
    void whatIsMissingAfterAnUpgradeIsOfferedBack() {
        provisioning.lose(new MissingPlugin(SPARKLE, "1.0.0", "Sparkle", SITE));
        addSite(); // what is there is read again
        studio.ui().click(studio.ui().withKey(Button.class, "plugins.missing.back"));
        studio.ui().clickButton(studio.ui().shell("Do You Trust This Plug-in?"), "Install");
        waitForStatus("Brought back Sparkle 1.0.0.");
    }

    @WindowTest
    void aZippedSiteThatIsDroppedOnTheWindowIsShown() throws Exception {
        Path zip = Files.writeString(studio.folder().resolve("site.zip"), "");
        URI site = provisioning.siteOf(zip);
        provisioning.offer(
                site,
                InMemoryProvisioning.plugin("org.example.zipped.feature", "2.0.0", "Zipped", site),
                List.of(),
                STRANGER);
        Dropping.on(studio.ui(), studio.window(), zip);
        Table browse = list("browse");
        studio.ui()
                .waitUntil(
                        "what is in the zip",
                        () -> Arrays.stream(browse.getItems())
                                .anyMatch(item -> item.getText().equals("Zipped")));
        CTabFolder tabs = studio.ui().withKey(CTabFolder.class, "plugins.tabs");
        assertEquals(1, studio.ui().ask(tabs::getSelectionIndex));
    }

    @WindowTest
    void aDroppedZipThatIsNoSiteIsSaidToBeNone() {
        Dropping.on(studio.ui(), studio.window(), studio.folder().resolve("photos.zip"));
        Shell words = studio.ui().shell("Plug-ins");
        studio.ui().containing(words, Label.class, "photos.zip is no zipped update site.");
        studio.ui().clickButton(words, "OK");
    }

    private void offer(String version, Signer signer) {
        provisioning.offer(
                SITE,
                InMemoryProvisioning.plugin(SPARKLE, version, "Sparkle", SITE),
                List.of(new CapabilitySpec(Capability.EDIT_PROJECT, List.of(), "To add glitter.")),
                signer);
    }

    private void install() {
        tab(1);
        choose("browse", "Sparkle");
        press("browse.install");
        studio.ui().clickButton(studio.ui().shell("Do You Trust This Plug-in?"), "Install");
        waitForStatus("Installed Sparkle 1.0.0.");
    }

    private void addSite() {
        tab(3);
        studio.ui().click(studio.ui().withKey(Button.class, "plugins.sites.add"));
        Shell dialog = studio.ui().shell("Add a Site");
        Text address = studio.ui()
                .find(
                        Text.class,
                        "in the dialog",
                        text -> text.getShell() == dialog && (text.getStyle() & SWT.READ_ONLY) == 0);
        studio.ui().type(address, "https://more.example.org/");
        studio.ui().clickButton(dialog, "OK");
    }

    private void tab(int index) {
        CTabFolder tabs = studio.ui().withKey(CTabFolder.class, "plugins.tabs");
        studio.ui().run(() -> {
            tabs.setSelection(index);
            tabs.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Table list(String tab) {
        return studio.ui().withKey(Table.class, "plugins." + tab + ".list");
    }

    private void choose(String tab, String name) {
        Table list = list(tab);
        studio.ui()
                .waitUntil(
                        name,
                        () -> list.getItemCount() > 0
                                && list.getItem(0).getText(0).equals(name));
        studio.ui().select(list, 0);
    }

    private void press(String key) {
        Button button = studio.ui().withKey(Button.class, "plugins." + key);
        studio.ui().waitUntil(key + " to be possible", () -> button.isEnabled() && button.isVisible());
        studio.ui().click(button);
    }

    private void waitForStatus(String start) {
        Label status = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("\"" + start + "\"", () -> status.getText().startsWith(start));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
