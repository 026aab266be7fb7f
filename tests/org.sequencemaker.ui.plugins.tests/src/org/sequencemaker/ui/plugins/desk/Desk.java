package org.sequencemaker.ui.plugins.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.capability.Capability;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.testkit.InMemoryProvisioning;
import org.sequencemaker.ui.plugins.question.Questions;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.work.Background;

/** A desk in a test, whose thread is the display thread, with a user who answers as told. */
final class Desk implements Questions {
    static final URI SITE = URI.create("https://plugins.example.org/");
    static final String SPARKLE = "org.example.sparkle.feature";

    final InMemoryProvisioning provisioning = new InMemoryProvisioning();
    final StatusLine status = new StatusLine();
    final List<String> told = new ArrayList<>();
    final List<Trust.Question> asked = new ArrayList<>();
    final PluginDesk desk;
    Trust.Decision trust = Trust.Decision.NO;
    boolean yes = true;
    int restarts;
    List<Wellbeing> wellbeing = List.of();
    private final BlockingQueue<Runnable> display = new LinkedBlockingQueue<>();

    Desk() {
        Surroundings around = new Surroundings(display::add, new Background(display::add), status, () -> restarts++);
        desk = new PluginDesk(provisioning, new Calm(), this, around);
    }

    /** Makes the site known and lets it offer Sparkle, signed by somebody nobody knows. */
    Desk offering(String version) throws Exception {
        provisioning.sites().add(SITE.toString());
        offer(version, new Signer(Signer.Kind.UNKNOWN, "Somebody", "0123456789ABCDEF0123456789ABCDEF01234567"));
        return this;
    }

    void offer(String version, Signer signer) {
        provisioning.offer(SITE, InMemoryProvisioning.plugin(SPARKLE, version, "Sparkle", SITE), List.of(), signer);
    }

    /** Looks at the sites and chooses Sparkle. */
    void browse() throws InterruptedException {
        desk.browse();
        settle();
        desk.choose(Tab.BROWSE, SPARKLE);
        settle();
    }

    /** Does something with what is chosen on a tab, to the end. */
    void act(Action action, Tab tab) throws InterruptedException {
        desk.act(action, Objects.requireNonNull(desk.shelf(tab).chosen()));
        settle();
    }

    /** Does what is due on the display thread until nothing has been for a while. */
    void settle() throws InterruptedException {
        Runnable next = display.poll(300, TimeUnit.MILLISECONDS);
        while (next != null) {
            next.run();
            next = display.poll(desk.work() == null ? 80 : 2000, TimeUnit.MILLISECONDS);
        }
    }

    /** Does what is due on the display thread until something is so. */
    void until(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            Runnable next = display.poll(5, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("waited in vain");
            }
            next.run();
        }
    }

    @Override
    public Trust.Decision trust(Trust.Question question) {
        asked.add(question);
        return trust;
    }

    @Override
    public boolean uninstall(List<String> names) {
        return yes;
    }

    @Override
    public @Nullable EarlierState revert(List<EarlierState> states) {
        return states.isEmpty() ? null : states.getLast();
    }

    @Override
    public boolean restart(String why) {
        return yes;
    }

    @Override
    public void tell(String words, List<String> details) {
        told.add(words + String.join("", details));
    }

    private final class Calm implements Care {
        @Override
        public List<Wellbeing> of(List<String> bundles) {
            return wellbeing;
        }

        @Override
        public void bringBack(List<String> bundles) {
            wellbeing = List.of();
        }

        @Override
        public boolean isRefused(List<String> bundles, Capability capability) {
            return false;
        }

        @Override
        public Subscription listen(Runnable listener) {
            return () -> {};
        }
    }
}
