package org.sequencemaker.plugins.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.kept.Versions;

/** What p2 calls an installable unit, seen as a plug-in: a group is a feature, which is a plug-in to people. */
final class Unit {
    static final String GROUP = ".feature.group";
    private static final String TYPE_GROUP = "org.eclipse.equinox.p2.type.group";

    private Unit() {}

    static boolean isPlugin(IInstallableUnit unit) {
        return unit.getId().endsWith(GROUP) && Boolean.parseBoolean(unit.getProperty(TYPE_GROUP));
    }

    /** Returns the id of a plug-in: that of its feature. */
    static String pluginId(IInstallableUnit group) {
        return group.getId().substring(0, group.getId().length() - GROUP.length());
    }

    static String version(IInstallableUnit unit) {
        return String.valueOf(unit.getVersion());
    }

    /** Returns the name of a unit, translated if it can be. */
    static String name(IInstallableUnit unit) {
        String name = property(unit, IInstallableUnit.PROP_NAME);
        return name.isEmpty() ? unit.getId().replace(GROUP, "") : name;
    }

    static String label(IInstallableUnit unit) {
        return name(unit) + " " + brief(version(unit));
    }

    static String property(IInstallableUnit unit, String key) {
        String value = unit.getProperty(key, Locale.getDefault().toString());
        return value == null || value.startsWith("%") ? "" : value.strip();
    }

    static String brief(String version) {
        return Versions.brief(version);
    }

    /** Returns the symbolic name if a unit is a bundle, else null. */
    static @Nullable String bundle(IInstallableUnit unit) {
        return unit.getProvidedCapabilities().stream()
                .filter(capability -> capability.getNamespace().equals("osgi.bundle"))
                .map(capability -> capability.getName())
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the units a plug-in is made of: its feature, features in it, and their bundles; not what the bundles need
     * beside that.
     *
     * @param among where they are looked for
     * @param foreign what is not part of the plug-in though its feature names it, as the program itself
     */
    static List<IInstallableUnit> parts(
            IInstallableUnit group, IQueryable<IInstallableUnit> among, Predicate<IInstallableUnit> foreign) {
        Set<IInstallableUnit> found = new LinkedHashSet<>(List.of(group));
        List<IInstallableUnit> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            IInstallableUnit unit = open.removeLast();
            for (IRequirement requirement : unit.getRequirements()) {
                Requirement read = Requirement.of(requirement);
                if (read != null && read.namespace().equals(IInstallableUnit.NAMESPACE_IU_ID)) {
                    IInstallableUnit part = newest(matching(requirement, among));
                    if (part != null
                            && !foreign.test(part)
                            && found.add(part)
                            && part.getId().contains(".feature.")) {
                        open.add(part);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Returns some units and all that they, and what they need, may need of what there is: rather too much. */
    static Set<IInstallableUnit> needed(Collection<IInstallableUnit> roots, IQueryable<IInstallableUnit> among) {
        Set<IInstallableUnit> found = new LinkedHashSet<>(roots);
        List<IInstallableUnit> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            for (IRequirement requirement : open.removeLast().getRequirements()) {
                for (IInstallableUnit part : matching(requirement, among)) {
                    if (found.add(part)) {
                        open.add(part);
                    }
                }
            }
        }
        return found;
    }

    static Collection<IInstallableUnit> matching(IRequirement requirement, IQueryable<IInstallableUnit> among) {
        return among.query(QueryUtil.createMatchQuery(requirement.getMatches()), null)
                .toUnmodifiableSet();
    }

    static @Nullable IInstallableUnit newest(Collection<IInstallableUnit> units) {
        return units.stream()
                .max((one, other) -> one.getVersion().compareTo(other.getVersion()))
                .orElse(null);
    }
}
