package org.sequencemaker.plugins.p2;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.plugins.Aftercare;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.Described;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Sites;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.kept.KeptPlugin;
import org.sequencemaker.plugins.kept.KeptTrust;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.p2.Changer.Change;
import org.sequencemaker.plugins.start.UserArea;

/** Installs plug-ins through p2 into the running program. Nothing of p2 is loaded before a verb needs it. */
public final class P2Provisioning implements Provisioning {
    private final BundleContext context;
    private final UserArea area;
    private final Books books;
    private final Policy policy;
    private @Nullable Machine machine;

    /**
     * @param context of the running program
     * @param policy of the installation
     * @param care is told what is another or none after a verb
     */
    public P2Provisioning(BundleContext context, UserArea area, Policy policy, Aftercare care) {
        this.context = context;
        this.area = area;
        this.policy = policy;
        this.books = new Books(area, policy, care);
    }

    private synchronized Machine machine() throws CannotDo {
        Machine made = machine;
        if (made == null) {
            TrustDesk desk = new TrustDesk(policy, new KeptTrust(area.plugins()));
            made = new Machine(
                    new Engine(context, desk, policy, area.plugins(), area.version()), desk, new Live(context));
            machine = made;
        }
        return made;
    }

    private Shelf shelf(Machine at) throws CannotDo {
        at.engine().sites().forget();
        return new Shelf(at.engine(), at.desk(), books.all());
    }

    @Override
    public List<PluginDetails> installed() {
        List<PluginDetails> plugins = new ArrayList<>();
        List<KeptPlugin> all = books.all();
        try {
            Shelf shelf = all.isEmpty() ? null : shelf(machine());
            for (KeptPlugin plugin : all) {
                plugins.add(shelf == null ? Shelf.bare(plugin, null) : shelf.kept(plugin));
            }
        } catch (CannotDo e) {
            all.forEach(plugin -> plugins.add(Shelf.bare(plugin, e.words())));
        }
        plugins.sort(Comparator.comparing(PluginDetails::name));
        return plugins;
    }

    @Override
    public Catalogue browse(Collection<URI> where, Progress progress) {
        Map<String, PluginDetails> newest = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        try {
            Shelf shelf = shelf(machine());
            for (URI site : new LinkedHashSet<>(where)) {
                try {
                    shelf.offered(site, new Monitor(progress, "looking at " + site))
                            .forEach(plugin -> newest.merge(plugin.id(), plugin, P2Provisioning::better));
                } catch (CannotDo e) {
                    problems.add(e.words());
                }
                if (progress.isCancelled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (CannotDo e) {
            problems.add(e.words());
        } catch (OperationCanceledException e) {
            return new Catalogue(byName(newest.values()), problems, true);
        }
        return new Catalogue(byName(newest.values()), problems, false);
    }

    private static List<PluginDetails> byName(Collection<PluginDetails> plugins) {
        return plugins.stream()
                .sorted(Comparator.comparing(PluginDetails::name))
                .toList();
    }

    private static PluginDetails better(PluginDetails one, PluginDetails other) {
        boolean oneFits = one.status().unfit() == null;
        if (oneFits != (other.status().unfit() == null)) {
            return oneFits ? one : other;
        }
        return Version.create(one.version()).compareTo(Version.create(other.version())) < 0 ? other : one;
    }

    @Override
    public Catalogue updates(Progress progress) {
        Set<URI> where = new LinkedHashSet<>();
        books.all().stream().map(KeptPlugin::site).filter(site -> site != null).forEach(where::add);
        where.addAll(books.sites().enabled());
        Catalogue all = browse(where, progress);
        List<PluginDetails> newer = all.plugins().stream()
                .filter(plugin -> plugin.status().newer() != null)
                .toList();
        return new Catalogue(newer, all.problems(), all.cancelled());
    }

    @Override
    public Described describe(PluginDetails plugin, Progress progress) {
        List<String> problems = new ArrayList<>();
        try {
            Machine at = machine();
            Shelf shelf = shelf(at);
            Found found = Found.on(plugin.site(), plugin.id(), plugin.version(), plugin.name(), at, progress);
            URI site = found.fetchFrom();
            try (VerbLock lock = VerbLock.take(area.plugins(), progress)) {
                Monitor monitor = new Monitor(progress, "fetching " + plugin.name());
                List<IArtifactRepository> from =
                        site == null ? List.of() : List.of(at.engine().sites().artifacts(site, monitor));
                at.engine().kept().fetch(shelf.parts(found.unit(), found.among()), from, monitor);
                return shelf.look(plugin, found.unit(), problems);
            }
        } catch (CannotDo e) {
            problems.add(e.words());
        } catch (OperationCanceledException e) {
            problems.add("Stopped.");
        }
        return new Described(plugin, List.of(), problems);
    }

    @Override
    public Outcome install(Collection<PluginDetails> plugins, Trust trust, Progress progress) {
        return put(plugins, trust, progress, "install");
    }

    @Override
    public Outcome update(Collection<PluginDetails> newer, Trust trust, Progress progress) {
        return put(newer, trust, progress, "updat");
    }

    private Outcome put(Collection<PluginDetails> plugins, Trust trust, Progress progress, String verb) {
        String names = labels(plugins);
        return verb(progress, (at, shelf) -> {
            List<Found> add = new ArrayList<>();
            for (PluginDetails plugin : plugins) {
                KeptPlugin here = books.find(plugin.id());
                if (here != null && here.enabled() && here.version().equals(plugin.version()) && !isMissing(here)) {
                    throw new CannotDo(here.label() + " is installed already.");
                }
                add.add(Found.on(plugin.site(), plugin.id(), plugin.version(), plugin.name(), at, progress));
            }
            Change change = new Change(
                    verb + "ing " + names, "before you " + verb + "ed " + names, add, List.of(), books.all(), false);
            String restart = changer(at).make(change, shelf, trust, progress);
            return new Outcome.Done(
                    (verb.equals("install") ? "Installed " : "Updated ") + names + ".", restart, List.of());
        });
    }

    @Override
    public Outcome uninstall(Collection<String> ids, Progress progress) {
        return verb(progress, (at, shelf) -> {
            List<KeptPlugin> goes = books.listed(ids);
            String names = Books.labels(goes);
            List<KeptPlugin> rest = books.all().stream()
                    .filter(plugin -> !goes.contains(plugin))
                    .toList();
            Change change = new Change(
                    "uninstalling " + names, "before you uninstalled " + names, List.of(), Books.ids(goes), rest, true);
            String restart = changer(at).make(change, shelf, Trust.KNOWN_ONLY, progress);
            return new Outcome.Done("Uninstalled " + names + ".", restart, List.of());
        });
    }

    @Override
    public Outcome enable(Collection<String> ids, boolean enabled) {
        return verb(Progress.NONE, (at, shelf) -> {
            List<KeptPlugin> meant = books.listed(ids);
            String names = Books.labels(meant);
            String verb = enabled ? "enabl" : "disabl";
            List<Found> add = new ArrayList<>();
            List<KeptPlugin> after = new ArrayList<>(books.all());
            after.replaceAll(plugin -> meant.contains(plugin) ? plugin.enabled(enabled) : plugin);
            for (KeptPlugin plugin : enabled ? meant : List.<KeptPlugin>of()) {
                add.add(Found.again(plugin, at, Progress.NONE));
            }
            Change change = new Change(
                    verb + "ing " + names,
                    "before you " + verb + "ed " + names,
                    add,
                    enabled ? List.of() : Books.ids(meant),
                    after,
                    true);
            String restart = changer(at).make(change, shelf, Trust.KNOWN_ONLY, Progress.NONE);
            return new Outcome.Done((enabled ? "Enabled " : "Disabled ") + names + ".", restart, List.of());
        });
    }

    @Override
    public List<EarlierState> states() {
        return books.states();
    }

    @Override
    public Outcome revert(EarlierState state, Trust trust, Progress progress) {
        return verb(progress, (at, shelf) -> {
            List<KeptPlugin> then = books.at(state);
            List<KeptPlugin> now = books.all();
            List<Found> add = new ArrayList<>();
            for (KeptPlugin plugin : then) {
                if (plugin.enabled() && !(now.contains(plugin) && !isMissing(plugin))) {
                    add.add(Found.again(plugin, at, progress));
                }
            }
            List<String> stays =
                    Books.ids(then.stream().filter(KeptPlugin::enabled).toList());
            List<String> goes =
                    Books.ids(now).stream().filter(id -> !stays.contains(id)).toList();
            Change change = new Change(
                    "going back to " + state.words(),
                    "before you went back to " + state.words(),
                    add,
                    goes,
                    then,
                    true);
            String restart = changer(at).make(change, shelf, trust, progress);
            return new Outcome.Done("Everything is as it was " + state.words() + ".", restart, List.of());
        });
    }

    @Override
    public List<MissingPlugin> missing() {
        return books.all().stream()
                .filter(this::isMissing)
                .map(plugin -> new MissingPlugin(plugin.id(), plugin.version(), plugin.name(), plugin.site()))
                .toList();
    }

    private boolean isMissing(KeptPlugin plugin) {
        return plugin.enabled() && !plugin.bundles().isEmpty() && !Live.runs(context, plugin.bundles());
    }

    @Override
    public Outcome bringBack(Trust trust, Progress progress) {
        return verb(progress, (at, shelf) -> {
            List<Found> add = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            List<KeptPlugin> after = new ArrayList<>(books.all());
            for (KeptPlugin plugin : books.all()) {
                if (!isMissing(plugin)) {
                    continue;
                }
                try {
                    Found found = Found.again(plugin, at, progress);
                    String unfit = shelf.unfit(found.unit(), found.among());
                    if (unfit != null) {
                        throw new CannotDo(unfit);
                    }
                    add.add(found);
                } catch (CannotDo e) {
                    notes.add(plugin.label() + " does not come back. " + e.words() + " It is kept, disabled.");
                    after.replaceAll(other -> other.equals(plugin) ? plugin.enabled(false) : other);
                }
            }
            String names = String.join(
                    ", ", add.stream().map(found -> Unit.label(found.unit())).toList());
            Change change = new Change("bringing back " + names, null, add, List.of(), after, true);
            String restart = changer(at).make(change, shelf, trust, progress);
            return new Outcome.Done(names.isEmpty() ? "" : "Brought back " + names + ".", restart, notes);
        });
    }

    @Override
    public void forgetMissing(Collection<String> ids) {
        books.write(
                null,
                books.all().stream()
                        .filter(plugin -> !(ids.contains(plugin.id()) && isMissing(plugin)))
                        .toList());
        books.changed();
    }

    @Override
    public Sites sites() {
        return books.sites();
    }

    @Override
    public URI siteOf(Path zip) throws NotASite {
        return ZippedSite.of(zip);
    }

    @Override
    public Subscription listen(Runnable listener) {
        return books.listen(listener);
    }

    /** What a verb does, once it is its turn. */
    private interface Work {
        Outcome.Done run(Machine at, Shelf shelf) throws CannotDo;
    }

    private Outcome verb(Progress progress, Work work) {
        Outcome outcome;
        try (VerbLock lock = VerbLock.take(area.plugins(), progress)) {
            Machine at = machine();
            outcome = work.run(at, shelf(at));
            at.engine().kept().keepOnly(books.wanted());
        } catch (CannotDo e) {
            return e.refused();
        } catch (OperationCanceledException e) {
            return new Outcome.Cancelled();
        } catch (UncheckedIOException e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        }
        books.changed();
        return outcome;
    }

    private Changer changer(Machine at) {
        return new Changer(at, books);
    }

    private static String labels(Collection<PluginDetails> plugins) {
        return String.join(
                ", ",
                plugins.stream()
                        .map(plugin -> plugin.name() + " " + Unit.brief(plugin.version()))
                        .toList());
    }
}
