package org.sequencemaker.ui.plugins.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;

class PluginDeskTest {
    @Test
    void whatSitesOfferIsShownWithWhatItsFilesTell() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.browse();
        PluginDetails chosen =
                Objects.requireNonNull(user.desk.shelf(Tab.BROWSE).chosen());
        assertEquals(List.of(), chosen.capabilities());
        assertEquals(Signer.Kind.UNKNOWN, chosen.signer().kind());
        assertEquals(Set.of(Action.INSTALL), user.desk.actions(chosen));
    }

    @Test
    void anUnknownKeyIsAskedAboutAndANoInstallsNothing() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.browse();
        user.act(Action.INSTALL, Tab.BROWSE);
        assertEquals(1, user.asked.size());
        assertEquals(List.of(), user.desk.shelf(Tab.INSTALLED).all());
        assertEquals(List.of("Not trusted, so nothing was installed."), user.told);
    }

    @Test
    void whatIsInstalledCanBeDisabledAndUninstalled() throws Exception {
        Desk user = installed();
        assertEquals("Installed", state(user));
        user.act(Action.DISABLE, Tab.INSTALLED);
        assertEquals("Disabled", state(user));
        assertEquals(Set.of(Action.ENABLE, Action.UNINSTALL), user.desk.actions(chosen(user)));
        user.act(Action.UNINSTALL, Tab.INSTALLED);
        assertNull(user.desk.shelf(Tab.INSTALLED).chosen());
        user.desk.choose(Tab.BROWSE, Desk.SPARKLE);
        assertEquals(
                Set.of(Action.INSTALL),
                user.desk.actions(
                        Objects.requireNonNull(user.desk.shelf(Tab.BROWSE).chosen())));
    }

    @Test
    void nobodyIsUninstalledWithoutAYes() throws Exception {
        Desk user = installed();
        user.yes = false;
        user.act(Action.UNINSTALL, Tab.INSTALLED);
        assertNotNull(user.desk.shelf(Tab.INSTALLED).chosen());
    }

    @Test
    void newerVersionsAreFoundAndInstalledAllAtOnce() throws Exception {
        Desk user = installed();
        user.offer("1.1.0", new Signer(Signer.Kind.KNOWN, "Us", ""));
        user.desk.checkUpdates();
        user.settle();
        assertEquals(1, user.desk.shelf(Tab.UPDATES).all().size());
        assertTrue(user.desk.actions(chosen(user)).contains(Action.UPDATE));
        user.desk.updateAll();
        user.settle();
        assertEquals("1.1.0", chosen(user).version());
        assertEquals(List.of(), user.desk.shelf(Tab.UPDATES).all());
        assertFalse(user.desk.actions(chosen(user)).contains(Action.UPDATE));
    }

    @Test
    void goingBackRemovesWhatWasInstalledSince() throws Exception {
        Desk user = installed();
        user.desk.revert();
        user.settle();
        assertEquals(List.of(), user.desk.shelf(Tab.INSTALLED).all());
        assertTrue(user.status.message().text().contains("before you installed Sparkle 1.0.0"));
    }

    @Test
    void whatIsUnderWayCanBeStoppedAndChangesNothing() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.browse();
        CountDownLatch held = new CountDownLatch(1);
        user.provisioning.hold(() -> await(held));
        user.desk.act(
                Action.INSTALL,
                Objects.requireNonNull(user.desk.shelf(Tab.BROWSE).chosen()));
        Work work = Objects.requireNonNull(user.desk.work());
        user.until(() -> work.what().equals("installing"));
        assertEquals(
                Set.of(),
                user.desk.actions(
                        Objects.requireNonNull(user.desk.shelf(Tab.BROWSE).chosen())));
        work.cancel();
        held.countDown();
        user.settle();
        assertNull(user.desk.work());
        assertEquals(List.of(), user.desk.shelf(Tab.INSTALLED).all());
        assertEquals("Stopped. Nothing was changed.", user.status.message().text());
    }

    @Test
    void aRestartIsAskedForWhereItIsNeeded() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.browse();
        user.provisioning.failNext(new Outcome.Done("Installed Sparkle 1.0.0.", "Sparkle replaces a part", List.of()));
        user.act(Action.INSTALL, Tab.BROWSE);
        assertEquals(1, user.restarts);
        assertEquals("Sparkle replaces a part", user.desk.restartDue());
    }

    @Test
    void whatIsMissingAfterAnUpgradeComesBackOrIsForgotten() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.trust = Trust.Decision.ONCE;
        user.provisioning.lose(new MissingPlugin(Desk.SPARKLE, "1.0.0", "Sparkle", Desk.SITE));
        user.provisioning.lose(new MissingPlugin("org.example.gone.feature", "1.0.0", "Gone", null));
        user.desk.read();
        user.settle();
        assertEquals(2, user.desk.missing().size());
        user.desk.bringBackMissing();
        user.settle();
        assertEquals(1, user.desk.shelf(Tab.INSTALLED).all().size());
        assertTrue(user.told.getFirst().contains("Gone is on no site any more"));
        user.desk.forgetMissing();
        user.settle();
        assertEquals(List.of(), user.desk.missing());
    }

    @Test
    void aSearchFindsAllItsWordsInAnyOrder() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.browse();
        user.desk.search(Tab.BROWSE, "does SPARK");
        assertEquals(1, user.desk.shelf(Tab.BROWSE).shown().size());
        user.desk.search(Tab.BROWSE, "spark glitter");
        assertEquals(0, user.desk.shelf(Tab.BROWSE).shown().size());
        assertNull(user.desk.shelf(Tab.BROWSE).chosen());
    }

    @Test
    void whatIsNoSiteIsSaidInWords() throws Exception {
        Desk user = new Desk();
        user.desk.addSite("over there");
        user.settle();
        assertEquals(1, user.told.size());
        assertTrue(user.told.getFirst().contains("is no address"), user.told.getFirst());
    }

    private static Desk installed() throws Exception {
        Desk user = new Desk().offering("1.0.0");
        user.trust = Trust.Decision.ONCE;
        user.browse();
        user.act(Action.INSTALL, Tab.BROWSE);
        user.desk.choose(Tab.INSTALLED, Desk.SPARKLE);
        user.settle();
        return user;
    }

    private static PluginDetails chosen(Desk user) {
        return Objects.requireNonNull(user.desk.shelf(Tab.INSTALLED).chosen());
    }

    private static String state(Desk user) {
        return PluginWords.state(chosen(user), user.desk.care());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
