package org.sequencemaker.plugins.p2;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.kept.KeptPlugin;

/**
 * A plug-in that has been found, and all that is around it.
 *
 * @param unit its feature
 * @param among what is offered where it was found
 * @param fetchFrom the site its files have to be fetched from; null if they are on the user's disk
 * @param origin the site it once came from, which is where updates are looked for
 */
record Found(
        IInstallableUnit unit,
        IQueryable<IInstallableUnit> among,
        @Nullable URI fetchFrom,
        @Nullable URI origin) {
    /**
     * Looks for a plug-in on a site, or, if no site is given, among those kept on the user's disk.
     *
     * @throws CannotDo if it is not there
     */
    static Found on(@Nullable URI site, String id, String version, String name, Machine at, Progress progress)
            throws CannotDo {
        if (site == null) {
            return kept(id, version, name, null, at);
        }
        IQueryable<IInstallableUnit> all =
                at.engine().sites().metadata(site, new Monitor(progress, "looking at " + site));
        IInstallableUnit unit = Shelf.unit(id, version, all);
        if (unit == null) {
            throw new CannotDo("%s %s is not on %s any more.".formatted(name, Unit.brief(version), site));
        }
        return new Found(unit, all, site, site);
    }

    /**
     * Looks for a plug-in that was installed once: on the user's disk, or else where it came from.
     *
     * @throws CannotDo if it is in neither place
     */
    static Found again(KeptPlugin plugin, Machine at, Progress progress) throws CannotDo {
        URI site = plugin.site();
        IInstallableUnit here =
                Shelf.unit(plugin.id(), plugin.version(), at.engine().kept().metadata());
        return here != null || site == null
                ? kept(plugin.id(), plugin.version(), plugin.name(), site, at)
                : on(site, plugin.id(), plugin.version(), plugin.name(), at, progress);
    }

    private static Found kept(String id, String version, String name, @Nullable URI origin, Machine at)
            throws CannotDo {
        IQueryable<IInstallableUnit> all = at.engine().kept().metadata();
        IInstallableUnit unit = Shelf.unit(id, version, all);
        if (unit == null) {
            throw new CannotDo("%s %s is not kept on this disk, and where it came from is not known."
                    .formatted(name, Unit.brief(version)));
        }
        return new Found(unit, all, null, origin);
    }

    String id() {
        return Unit.pluginId(unit);
    }

    /** Returns the line for our own list. */
    KeptPlugin listed(Collection<IInstallableUnit> parts) {
        List<String> bundles =
                parts.stream().map(Unit::bundle).filter(name -> name != null).toList();
        return new KeptPlugin(id(), Unit.version(unit), Unit.name(unit), origin, true, bundles);
    }
}
