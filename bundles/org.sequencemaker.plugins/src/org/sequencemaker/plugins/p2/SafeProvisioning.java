package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private final Books books;

    SafeProvisioning(UserArea area, Aftercare care) {
        this.area = area;
        this.books = new Books(area, Policy.USUAL, care);
    }

    @Override
    public List<PluginDetails> installed() {
        return books.all().stream()
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
        return books.states();
    }

    @Override
    public Outcome revert(EarlierState state, Trust trust, Progress progress) {
        return write(
                () -> books.at(state),
                "before you went back to " + state.words(),
                "Everything will be as it was " + state.words() + ".");
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

    private Outcome change(
            String verb, String sentence, Collection<String> ids, UnaryOperator<List<KeptPlugin>> change) {
        String names;
        try {
            names = Books.labels(books.listed(ids));
        } catch (CannotDo e) {
            return e.refused();
        }
        return write(() -> change.apply(books.all()), "before you " + verb + " " + names, sentence + names + ".");
    }

    /** What is to be installed from the next start on. */
    private interface After {
        List<KeptPlugin> plugins() throws CannotDo;
    }

    private Outcome write(After after, String before, String done) {
        try (VerbLock lock = VerbLock.take(area.plugins(), Progress.NONE)) {
            List<KeptPlugin> plugins = after.plugins();
            Path version = area.version();
            if (version != null) {
                // The launcher makes the records of this version anew when it sees this.
                Files.writeString(version.resolve("rebuild"), "");
            }
            books.write(before, plugins);
        } catch (CannotDo e) {
            return e.refused();
        } catch (IOException | UncheckedIOException e) {
            return new Outcome.Refused("This cannot be written down: " + e.getMessage());
        }
        books.changed();
        return new Outcome.Done(done, LATER, List.of());
    }
}
