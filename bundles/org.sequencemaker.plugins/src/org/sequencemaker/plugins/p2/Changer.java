package org.sequencemaker.plugins.p2;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Trust;
import org.sequencemaker.plugins.kept.KeptPlugin;

/** Makes one change of what is installed, all of it or nothing, and writes it down. */
final class Changer {
    private final Machine at;
    private final Books books;

    Changer(Machine at, Books books) {
        this.at = at;
        this.books = books;
    }

    /**
     * A change.
     *
     * @param doing what goes on, for whoever watches: "installing Sparkle 1.0.0"
     * @param before what the state that ends is called: "before you installed Sparkle 1.0.0"; null if it is not worth
     *     going back to
     * @param add what comes, in place of other versions of itself
     * @param remove ids of what goes
     * @param after our list as it will be, without what comes
     * @param trustedBefore whether the user has trusted what comes already, so that there is nothing to ask
     */
    record Change(
            String doing,
            @Nullable String before,
            List<Found> add,
            Collection<String> remove,
            List<KeptPlugin> after,
            boolean trustedBefore) {}

    /**
     * Makes it.
     *
     * @return why the program has to be restarted before it works, or null if it works now
     * @throws CannotDo if nothing was changed
     */
    @Nullable
    String make(Change change, Shelf shelf, Trust trust, Progress progress) throws CannotDo {
        refuseUnfit(change.add, shelf);
        Set<String> goes = new LinkedHashSet<>(change.remove);
        change.add.forEach(found -> goes.add(found.id()));
        Set<IInstallableUnit> coming = change.add.stream().map(Found::unit).collect(Collectors.toSet());
        List<IInstallableUnit> going = at.engine().installed(at.engine().profile()).stream()
                .filter(unit -> goes.contains(Unit.pluginId(unit)) && !coming.contains(unit))
                .toList();
        Set<URI> from = new LinkedHashSet<>();
        change.add.stream().map(Found::fetchFrom).filter(site -> site != null).forEach(from::add);

        Engine.Plan plan = at.engine().plan(coming, going, from, new Monitor(progress, "checking what is needed"));
        at.engine().fetch(plan, from, new Monitor(progress, "fetching " + names(change.add)));
        Map<String, KeptPlugin> after = new TreeMap<>();
        change.after.forEach(plugin -> after.put(plugin.id(), plugin));
        List<String> bundles = new ArrayList<>();
        for (Found found : change.add) {
            KeptPlugin listed = found.listed(shelf.parts(found.unit(), found.among()));
            after.put(listed.id(), listed);
            bundles.addAll(listed.bundles());
        }
        perform(change, plan, trust, progress, () -> books.write(change.before, after.values()));
        return at.live().apply(bundles);
    }

    private void perform(Change change, Engine.Plan plan, Trust trust, Progress progress, Engine.Afterwards afterwards)
            throws CannotDo {
        List<String> sites = change.add.stream()
                .map(found -> String.valueOf(found.origin()))
                .distinct()
                .toList();
        List<String> names =
                change.add.stream().map(found -> Unit.label(found.unit())).toList();
        at.desk().open(new TrustDesk.Case(trust, names, sites, change.trustedBefore));
        try {
            at.engine().perform(plan, afterwards, new Monitor(progress, change.doing));
        } catch (OperationCanceledException e) {
            String refusal = at.desk().refusal();
            if (refusal != null) {
                throw new CannotDo(refusal);
            }
            throw e;
        } finally {
            at.desk().open(null);
        }
    }

    private static void refuseUnfit(List<Found> add, Shelf shelf) throws CannotDo {
        List<String> reasons = new ArrayList<>();
        for (Found found : add) {
            String why = shelf.unfit(found.unit(), found.among());
            if (why != null) {
                reasons.add(Unit.label(found.unit()) + " does not fit this program. " + why);
            }
        }
        if (!reasons.isEmpty()) {
            throw new CannotDo(reasons.getFirst(), reasons);
        }
    }

    private static String names(List<Found> add) {
        return add.isEmpty()
                ? "nothing"
                : String.join(
                        ", ",
                        add.stream().map(found -> Unit.label(found.unit())).toList());
    }
}
