package org.sequencemaker.plugins.testkit;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.Described;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.MissingPlugin;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Outcome;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.PluginDetails.Status;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.Trust;

/**
 * Installs plug-ins into a map. What sites offer is told by {@link #offer}; what goes wrong by {@link #failNext}
 * and {@link #hold}. Versions are compared as texts, so keep them short.
 */
public final class InMemoryProvisioning implements Provisioning {
    private final Map<URI, List<Offer>> offers = new LinkedHashMap<>();
    private final Map<String, PluginDetails> installed = new TreeMap<>();
    private final Set<String> disabled = new TreeSet<>();
    private final Map<EarlierState, Map<String, PluginDetails>> states = new LinkedHashMap<>();
    private final List<MissingPlugin> missing = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final InMemorySites sites = new InMemorySites(this::changed);
    private volatile @Nullable Runnable hold;
    private @Nullable Outcome next;

    private record Offer(PluginDetails plugin, List<CapabilitySpec> capabilities, Signer signer) {}

    /** Makes a site offer a plug-in; what it wants and who signed it comes out when it is described. */
    public synchronized void offer(URI site, PluginDetails plugin, List<CapabilitySpec> capabilities, Signer signer) {
        offers.computeIfAbsent(site, key -> new ArrayList<>()).add(new Offer(plugin, capabilities, signer));
    }

    /** Returns a plug-in to offer, with nothing special about it. */
    public static PluginDetails plugin(String id, String version, String name, URI site) {
        return new PluginDetails(
                id,
                version,
                name,
                "What " + name + " does.",
                "Somebody",
                "Eclipse Public License 2.0",
                site,
                12_345,
                List.of(id.replaceFirst("\\.feature$", "")),
                null,
                Signer.NOT_KNOWN_YET,
                Status.AVAILABLE);
    }

    /** Makes the next changing verb end like this, changing nothing. */
    public synchronized void failNext(Outcome outcome) {
        next = outcome;
    }

    /** Runs something in the middle of each verb: wait there to see what the window does meanwhile. */
    public void hold(@Nullable Runnable meanwhile) {
        hold = meanwhile;
    }

    /** Makes a plug-in missing, as after an upgrade of the program. */
    public synchronized void lose(MissingPlugin plugin) {
        missing.add(plugin);
    }

    @Override
    public synchronized List<PluginDetails> installed() {
        return installed.values().stream()
                .map(this::standing)
                .sorted(Comparator.comparing(PluginDetails::name))
                .toList();
    }

    @Override
    public Catalogue browse(Collection<URI> where, Progress progress) {
        return look(where, progress, plugin -> true);
    }

    @Override
    public Catalogue updates(Progress progress) {
        return look(
                sites.enabled(),
                progress,
                plugin -> plugin.status().installed() != null
                        && plugin.version()
                                        .compareTo(
                                                String.valueOf(plugin.status().installed()))
                                > 0);
    }

    private Catalogue look(Collection<URI> where, Progress progress, Predicate<PluginDetails> wanted) {
        if (work("looking at sites", progress)) {
            return new Catalogue(List.of(), List.of(), true);
        }
        synchronized (this) {
            Map<String, PluginDetails> newest = new TreeMap<>();
            List<String> problems = new ArrayList<>();
            for (URI site : where) {
                List<Offer> there = offers.get(site);
                if (there == null) {
                    problems.add(site + ": there is no update site");
                    continue;
                }
                for (Offer offer : there) {
                    newest.merge(
                            offer.plugin.id(),
                            standing(offer.plugin),
                            (one, two) -> one.version().compareTo(two.version()) < 0 ? two : one);
                }
            }
            List<PluginDetails> found = newest.values().stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(PluginDetails::name))
                    .toList();
            return new Catalogue(found, problems, false);
        }
    }

    @Override
    public Described describe(PluginDetails plugin, Progress progress) {
        work("fetching " + plugin.name(), progress);
        Offer offer = find(plugin);
        return offer == null
                ? new Described(plugin, List.of(), List.of(plugin.name() + " is on no site any more"))
                : new Described(plugin.with(offer.capabilities, offer.signer), List.of(), List.of());
    }

    private synchronized @Nullable Offer find(PluginDetails plugin) {
        return offers.values().stream()
                .flatMap(List::stream)
                .filter(offer -> offer.plugin.id().equals(plugin.id())
                        && offer.plugin.version().equals(plugin.version()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Outcome install(Collection<PluginDetails> plugins, Trust trust, Progress progress) {
        return put(plugins, trust, progress, "installed", "Installed ");
    }

    @Override
    public Outcome update(Collection<PluginDetails> newer, Trust trust, Progress progress) {
        return put(newer, trust, progress, "updated", "Updated ");
    }

    private Outcome put(
            Collection<PluginDetails> plugins, Trust trust, Progress progress, String verb, String sentence) {
        Outcome failed = before("installing", progress);
        if (failed != null) {
            return failed;
        }
        for (PluginDetails plugin : plugins) {
            String unfit = plugin.status().unfit();
            if (unfit != null) {
                return new Outcome.Refused(plugin.name() + " does not fit: " + unfit);
            }
            Offer offer = find(plugin);
            if (offer == null) {
                return new Outcome.Refused(plugin.name() + " is on no site any more.");
            }
            if (!trusted(offer, trust)) {
                return new Outcome.Refused("Not trusted, so nothing was installed.");
            }
        }
        synchronized (this) {
            record(verb, plugins);
            plugins.forEach(plugin -> installed.put(plugin.id(), plugin));
        }
        changed();
        return Outcome.Done.live(sentence + names(plugins) + ".");
    }

    private static boolean trusted(Offer offer, Trust trust) {
        List<String> names = List.of(offer.plugin.name());
        return switch (offer.signer.kind()) {
            case KNOWN, NOT_KNOWN_YET -> true;
            case UNKNOWN -> trust.decide(new Trust.UnknownKey(offer.signer, names)) != Trust.Decision.NO;
            case UNSIGNED -> trust.decide(new Trust.Unsigned(names, offer.plugin.bundles())) != Trust.Decision.NO;
        };
    }

    @Override
    public Outcome uninstall(Collection<String> ids, Progress progress) {
        Outcome failed = before("uninstalling", progress);
        if (failed != null) {
            return failed;
        }
        List<PluginDetails> gone = new ArrayList<>();
        synchronized (this) {
            for (String id : ids) {
                PluginDetails plugin = installed.get(id);
                if (plugin == null) {
                    return new Outcome.Refused(id + " is not installed.");
                }
                gone.add(plugin);
            }
            record("uninstalled", gone);
            gone.forEach(plugin -> installed.remove(plugin.id()));
        }
        changed();
        return Outcome.Done.live("Uninstalled " + names(gone) + ".");
    }

    @Override
    public Outcome enable(Collection<String> ids, boolean enabled) {
        synchronized (this) {
            if (enabled) {
                disabled.removeAll(ids);
            } else {
                disabled.addAll(ids);
            }
        }
        changed();
        return Outcome.Done.live((enabled ? "Enabled " : "Disabled ") + String.join(", ", ids) + ".");
    }

    @Override
    public synchronized List<EarlierState> states() {
        return List.copyOf(states.keySet()).reversed();
    }

    @Override
    public Outcome revert(EarlierState state, Trust trust, Progress progress) {
        Outcome failed = before("going back", progress);
        if (failed != null) {
            return failed;
        }
        synchronized (this) {
            Map<String, PluginDetails> then = states.get(state);
            if (then == null) {
                return new Outcome.Refused("That state is not kept any more.");
            }
            record("went back", List.of());
            installed.clear();
            installed.putAll(then);
        }
        changed();
        return Outcome.Done.live("As it was " + state.words() + ".");
    }

    @Override
    public synchronized List<MissingPlugin> missing() {
        return List.copyOf(missing);
    }

    @Override
    public Outcome bringBack(Trust trust, Progress progress) {
        List<PluginDetails> found = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Catalogue all = browse(List.copyOf(offers.keySet()), progress);
        for (MissingPlugin plugin : missing()) {
            all.plugins().stream()
                    .filter(offered -> offered.id().equals(plugin.id()))
                    .findFirst()
                    .ifPresentOrElse(found::add, () -> notes.add(plugin.name() + " is on no site any more"));
        }
        Outcome outcome = install(found, trust, progress);
        if (outcome instanceof Outcome.Done done) {
            forgetMissing(found.stream().map(PluginDetails::id).toList());
            return new Outcome.Done("Brought back " + names(found) + ".", done.restart(), notes);
        }
        return outcome;
    }

    @Override
    public synchronized void forgetMissing(Collection<String> ids) {
        missing.removeIf(plugin -> ids.contains(plugin.id()));
    }

    @Override
    public InMemorySites sites() {
        return sites;
    }

    @Override
    public URI siteOf(Path zip) throws NotASite {
        if (!Files.isRegularFile(zip)) {
            throw new NotASite(zip + " is no zipped update site.");
        }
        return URI.create("jar:" + zip.toUri() + "!/");
    }

    @Override
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private PluginDetails standing(PluginDetails plugin) {
        PluginDetails here = installed.get(plugin.id());
        Status status = plugin.status();
        boolean isNewer = here != null && here.version().compareTo(plugin.version()) < 0;
        return plugin.with(new Status(
                here == null ? null : here.version(),
                !disabled.contains(plugin.id()),
                isNewer ? plugin.version() : status.newer(),
                status.unfit()));
    }

    private @Nullable Outcome before(String what, Progress progress) {
        if (work(what, progress)) {
            return new Outcome.Cancelled();
        }
        synchronized (this) {
            Outcome given = next;
            next = null;
            return given;
        }
    }

    /** Tells whether it was stopped. */
    private boolean work(String what, Progress progress) {
        progress.doing(what, 0);
        Runnable meanwhile = hold;
        if (meanwhile != null) {
            meanwhile.run();
        }
        progress.doing(what, 1);
        return progress.isCancelled();
    }

    private void record(String verb, Collection<PluginDetails> what) {
        List<String> before = installed.values().stream()
                .map(plugin -> plugin.id() + " " + plugin.version())
                .toList();
        String words = ("before you " + verb + " " + names(what)).strip();
        states.put(new EarlierState(states.size() + 1L, Instant.now(), words, before), Map.copyOf(installed));
    }

    private static String names(Collection<PluginDetails> plugins) {
        return String.join(
                ", ",
                plugins.stream()
                        .map(plugin -> plugin.name() + " " + plugin.version())
                        .toList());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
