package org.sequencemaker.ui.plugins.desk;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Sites.Site;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.question.Questions;
import org.sequencemaker.ui.signal.Signal;

/**
 * The plug-in manager without its widgets: what each tab shows, what can be done with what is chosen, and doing it in
 * the background. One thing is done at a time. On the display thread only; it never waits there.
 */
public final class PluginDesk implements AutoCloseable {
    private final Provisioning provisioning;
    private final Care care;
    private final Questions questions;
    private final Surroundings around;
    private final Shelves shelves = new Shelves();
    private final SiteList where;
    private final OneAtATime worker;
    private final Restart restart;
    private final Signal<PluginDesk> changes = new Signal<>();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private List<Site> sites = List.of();
    private List<MissingPlugin> missing = List.of();
    private boolean isReading;
    private boolean isStale;
    private boolean closed;

    public PluginDesk(Provisioning provisioning, Care care, Questions questions, Surroundings around) {
        this.provisioning = provisioning;
        this.care = care;
        this.questions = questions;
        this.around = around;
        this.where = new SiteList(provisioning);
        this.worker = new OneAtATime(around, this::changed, this::failed);
        this.restart = new Restart(questions, around.restart());
        subscriptions.add(provisioning.listen(() -> around.display().execute(this::read)));
        subscriptions.add(care.listen(() -> around.display().execute(this::changed)));
    }

    /** Calls a listener whenever there is something else to show. */
    public Subscription listen(Runnable listener) {
        return changes.listen(desk -> listener.run());
    }

    @Override
    public void close() {
        closed = true;
        subscriptions.forEach(Subscription::close);
        worker.close();
    }

    public Shelf shelf(Tab tab) {
        return shelves.of(tab);
    }

    public List<Site> sites() {
        return sites;
    }

    /** What the user had and this program lacks, as after an upgrade. */
    public List<MissingPlugin> missing() {
        return missing;
    }

    /** What is under way; null if nothing is. */
    public @Nullable Work work() {
        return worker.work();
    }

    /** Why a restart is due; null if none is. */
    public @Nullable String restartDue() {
        return restart.due();
    }

    public Care care() {
        return care;
    }

    /** Reads what is installed, in the background; several calls at once become one or two. */
    public void read() {
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        around.background()
                .run(
                        Messages.WORK_READ.text(),
                        () -> new Present(
                                provisioning.installed(), provisioning.sites().all(), provisioning.missing()),
                        this::show,
                        problem -> {
                            isReading = false;
                            failed(problem);
                        });
    }

    /** Looks at the sites. */
    public void browse() {
        List<URI> zips = where.opened();
        look(Tab.BROWSE, Messages.WORK_BROWSE.text(), progress -> where.browse(zips, progress));
    }

    /** Looks for newer versions of what is installed. */
    public void checkUpdates() {
        look(Tab.UPDATES, Messages.WORK_UPDATES.text(), provisioning::updates);
    }

    public void search(Tab tab, String words) {
        shelf(tab).search(words);
        changed();
    }

    /** Chooses a plug-in by its id, and finds out in the background what only its files tell. */
    public void choose(Tab tab, @Nullable String id) {
        Shelf shelf = shelf(tab);
        shelf.choose(id);
        PluginDetails chosen = shelf.chosen();
        if (chosen != null && shelves.isToFind(chosen)) {
            around.background()
                    .run(
                            Messages.WORK_DESCRIBE.text(chosen.name()),
                            () -> Looked.at(provisioning.describe(chosen, Progress.NONE)),
                            looked -> {
                                shelves.found(looked);
                                changed();
                            },
                            this::failed);
        }
        changed();
    }

    /** Returns what of a plug-in will not work in this program, as far as its files have been looked at. */
    public List<String> faults(PluginDetails plugin) {
        return shelves.faults(plugin);
    }

    /** Returns what can be done with a plug-in now. */
    public Set<Action> actions(PluginDetails plugin) {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        PluginDetails.Status status = plugin.status();
        if (worker.work() != null) {
            return actions;
        }
        if (status.installed() == null) {
            if (status.unfit() == null) {
                actions.add(Action.INSTALL);
            }
            return actions;
        }
        if (shelves.newer(plugin) != null) {
            actions.add(Action.UPDATE);
        }
        actions.add(status.enabled() ? Action.DISABLE : Action.ENABLE);
        if (care.of(plugin.bundles()).stream().anyMatch(one -> one.aside() != null)) {
            actions.add(Action.BRING_BACK);
        }
        actions.add(Action.UNINSTALL);
        return actions;
    }

    /** Does something with a plug-in. */
    public void act(Action action, PluginDetails plugin) {
        List<String> ids = List.of(plugin.id());
        switch (action) {
            case INSTALL ->
                verb(
                        Messages.WORK_INSTALL.text(plugin.name()),
                        progress -> provisioning.install(List.of(plugin), this::trust, progress));
            case UPDATE -> {
                PluginDetails newer = shelves.newer(plugin);
                update(List.of(newer == null ? plugin : newer));
            }
            case ENABLE -> verb(Messages.WORK_ENABLE.text(plugin.name()), progress -> provisioning.enable(ids, true));
            case DISABLE ->
                verb(Messages.WORK_DISABLE.text(plugin.name()), progress -> provisioning.enable(ids, false));
            case BRING_BACK -> care.bringBack(plugin.bundles());
            case UNINSTALL -> {
                if (questions.uninstall(List.of(plugin.name()))) {
                    verb(
                            Messages.WORK_UNINSTALL.text(plugin.name()),
                            progress -> provisioning.uninstall(ids, progress));
                }
            }
        }
    }

    /** Updates everything that there is something newer of. */
    public void updateAll() {
        update(shelf(Tab.UPDATES).all().stream()
                .filter(plugin -> plugin.status().unfit() == null)
                .toList());
    }

    /** Asks which earlier state to go back to, and goes there. */
    public void revert() {
        around.background()
                .run(
                        Messages.WORK_READ.text(),
                        provisioning::states,
                        states -> {
                            EarlierState state = questions.revert(states);
                            if (state != null) {
                                verb(
                                        Messages.WORK_REVERT.text(state.words()),
                                        progress -> provisioning.revert(state, this::trust, progress));
                            }
                        },
                        this::failed);
    }

    /** Installs again what is missing. */
    public void bringBackMissing() {
        verb(Messages.WORK_BRING_BACK.text(), progress -> provisioning.bringBack(this::trust, progress));
    }

    /** The user does without what is missing. */
    public void forgetMissing() {
        List<String> ids = missing.stream().map(MissingPlugin::id).toList();
        quietly(() -> provisioning.forgetMissing(ids));
    }

    /** Adds a site by what the user has typed. */
    public void addSite(String address) {
        around.background()
                .run(
                        Messages.WORK_SITES.text(),
                        () -> provisioning.sites().add(address),
                        site -> {
                            read();
                            browse();
                        },
                        this::failed);
    }

    public void enableSite(URI address, boolean enabled) {
        quietly(() -> provisioning.sites().enable(address, enabled));
    }

    public void removeSite(URI address) {
        quietly(() -> provisioning.sites().remove(address));
    }

    /** Shows what is in a zipped site, to install from; it is looked at until the program ends. */
    public void openZip(Path zip) {
        around.background()
                .run(
                        Messages.WORK_BROWSE.text(),
                        () -> provisioning.siteOf(zip),
                        site -> {
                            where.open(site);
                            browse();
                        },
                        this::failed);
    }

    /** Asks whether to restart now, if a restart is due. */
    public void restart() {
        restart.ask();
    }

    /** Asks whether to leave safe mode by a restart. */
    public void restartAsUsual() {
        restart.askToLeaveSafeMode();
    }

    private void update(Collection<PluginDetails> newer) {
        String names = String.join(", ", newer.stream().map(PluginDetails::name).toList());
        verb(Messages.WORK_UPDATE.text(names), progress -> provisioning.update(newer, this::trust, progress));
    }

    private void look(Tab tab, String label, Function<Progress, Catalogue> what) {
        worker.begin(label, what, catalogue -> {
            if (!catalogue.cancelled()) {
                shelves.fill(tab, catalogue.plugins(), catalogue.problems());
            }
        });
    }

    private void verb(String label, Function<Progress, Outcome> verb) {
        worker.begin(label, verb, this::ended);
    }

    private void ended(Outcome outcome) {
        around.status().show(outcome.words());
        switch (outcome) {
            case Outcome.Done done -> {
                shelves.done(done.words());
                read();
                if (!done.notes().isEmpty()) {
                    questions.tell(done.words(), done.notes());
                }
                String why = done.restart();
                if (why != null) {
                    restart.because(why);
                    changed();
                    restart.ask();
                }
            }
            case Outcome.Refused refused -> {
                around.status().showError(refused.words());
                questions.tell(refused.words(), refused.details());
            }
            case Outcome.Cancelled cancelled -> {
                // The status line has said so.
            }
        }
    }

    private void show(Present present) {
        isReading = false;
        if (isStale) {
            isStale = false;
            read();
        }
        sites = present.sites();
        missing = present.missing();
        shelves.installed(present.installed());
        changed();
    }

    private Trust.Decision trust(Trust.Question question) {
        return Answers.await(around.display(), () -> questions.trust(question), Trust.Decision.NO);
    }

    private void quietly(Runnable what) {
        around.background()
                .run(
                        Messages.WORK_SITES.text(),
                        () -> {
                            what.run();
                            return true;
                        },
                        done -> read(),
                        this::failed);
    }

    private void failed(Exception problem) {
        String words = problem instanceof NotASite ? String.valueOf(problem.getMessage()) : problem.toString();
        around.status().showError(words);
        if (!closed) {
            questions.tell(words, List.of());
        }
    }

    private void changed() {
        if (!closed) {
            changes.tell(this);
        }
    }

    private record Present(List<PluginDetails> installed, List<Site> sites, List<MissingPlugin> missing) {}
}
