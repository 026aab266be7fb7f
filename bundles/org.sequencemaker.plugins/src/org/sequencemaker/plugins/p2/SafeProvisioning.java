package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.sequencemaker.editing.Subscription;
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
import org.sequencemaker.plugins.kept.KeptPlugins;
import org.sequencemaker.plugins.kept.KeptSites;
import org.sequencemaker.plugins.kept.KeptStates;
import org.sequencemaker.plugins.kept.Policy;
import org.sequencemaker.plugins.start.UserArea;

/**
 * What can be done about plug-ins in safe mode, where none of them runs: disable, uninstall and go back, all of which
 * hold from the next start on. Only our own list is changed; the next start makes p2's records anew from it.
 */
final class SafeProvisioning implements Provisioning {
    private static final String LATER = "The program runs without plug-ins now; the next start is as you want it.";
    private static final String NOT_NOW = "The program runs in safe mode, without plug-ins. Start it as usual first.";

    private final UserArea area;
    private final KeptPlugins list;
    private final KeptStates states;
    private final KeptSites sites;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    SafeProvisioning(UserArea area) {
        this.area = area;
        this.list = new KeptPlugins(area.plugins());
        this.states = new KeptStates(area.plugins());
        this.sites = new KeptSites(area.plugins(), Policy.USUAL, this::changed);
    }

    @Override
    public List<PluginDetails> installed() {
        return list.all().stream()
                .map(plugin -> Shelf.bare(plugin, null))
                .sorted(Comparator.comparing(PluginDetails::name))
                .toList();
    }

    @Override
    public Catalogue browse(Collection<URI> where, Progress progress) {
        return new Catalogue(List.of(), List.of(NOT_NOW), false);
    }

    @Override
    public Catalogue updates(Progress progress) {
        return new Catalogue(List.of(), List.of(NOT_NOW), false);
    }

    @Override
    public Described describe(PluginDetails plugin, Progress progress) {
        return new Described(plugin, List.of(), List.of(NOT_NOW));
    }

    @Override
    public Outcome install(Collection<PluginDetails> plugins, Trust trust, Progress progress) {
        return new Outcome.Refused(NOT_NOW);
    }

    @Override
    public Outcome update(Collection<PluginDetails> newer, Trust trust, Progress progress) {
        return new Outcome.Refused(NOT_NOW);
    }

    @Override
    public Outcome uninstall(Collection<String> ids, Progress progress) {
        return change(
                "uninstalled",
                "Uninstalled ",
                ids,
                all -> all.stream().filter(plugin -> !ids.contains(plugin.id())).toList());
    }

    @Override
    public Outcome enable(Collection<String> ids, boolean enabled) {
        return change(
                enabled ? "enabled" : "disabled",
                enabled ? "Enabled " : "Disabled ",
                ids,
                all -> all.stream()
                        .map(plugin -> ids.contains(plugin.id()) ? plugin.enabled(enabled) : plugin)
                        .toList());
    }

    @Override
    public List<EarlierState> states() {
        return states.all().reversed().stream().map(SafeProvisioning::earlier).toList();
    }

    static EarlierState earlier(KeptStates.State state) {
        return new EarlierState(
                state.millis(),
                Instant.ofEpochMilli(state.millis()),
                state.words(),
                state.plugins().stream()
                        .map(plugin -> plugin.id() + " " + plugin.version())
                        .toList());
    }

    @Override
    public Outcome revert(EarlierState state, Trust trust, Progress progress) {
        return states.all().stream()
                .filter(other -> other.millis() == state.id())
                .findFirst()
                .map(then -> write(
                        "before you went back to " + then.words(),
                        "Everything will be as it was " + then.words() + ".",
                        all -> then.plugins()))
                .orElse(new Outcome.Refused("The state " + state.words() + " is not kept any more."));
    }

    @Override
    public List<MissingPlugin> missing() {
        return List.of();
    }

    @Override
    public Outcome bringBack(Trust trust, Progress progress) {
        return new Outcome.Refused(NOT_NOW);
    }

    @Override
    public void forgetMissing(Collection<String> ids) {
        // Nothing is missing in safe mode: everything is left out on purpose.
    }

    @Override
    public Sites sites() {
        return sites;
    }

    @Override
    public URI siteOf(Path zip) throws NotASite {
        return ZippedSite.of(zip);
    }

    @Override
    public Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Outcome change(
            String verb, String sentence, Collection<String> ids, UnaryOperator<List<KeptPlugin>> change) {
        List<KeptPlugin> meant =
                list.all().stream().filter(plugin -> ids.contains(plugin.id())).toList();
        if (meant.size() < ids.size()) {
            return new Outcome.Refused(String.join(", ", ids) + ": not all of these are installed.");
        }
        String names = String.join(", ", meant.stream().map(KeptPlugin::label).toList());
        return write("before you " + verb + " " + names, sentence + names + ".", change);
    }

    private Outcome write(String before, String done, UnaryOperator<List<KeptPlugin>> change) {
        try (VerbLock lock = VerbLock.take(area.plugins(), Progress.NONE)) {
            List<KeptPlugin> now = list.all();
            Path version = area.version();
            if (version != null) {
                // The launcher makes the records of this version anew when it sees this.
                Files.writeString(version.resolve("rebuild"), "");
            }
            states.add(before, now);
            list.set(change.apply(now));
        } catch (CannotDo e) {
            return e.refused();
        } catch (IOException | UncheckedIOException e) {
            return new Outcome.Refused("This cannot be written down: " + e.getMessage());
        }
        changed();
        return new Outcome.Done(done, LATER, List.of());
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
