package org.sequencemaker.plugins.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, before p2 does, whether a plug-in fits this program: everything its bundles need has to be in the
 * program, in the plug-in or on its site, and a part of the program is never replaced for a plug-in's sake.
 */
final class Fit {
    private static final int MOST_REASONS = 3;

    private final IQueryable<IInstallableUnit> program;
    private final Map<String, String> environment;

    /**
     * @param program what is installed
     * @param environment what filters of requirements are held against: operating system and the like
     */
    Fit(IQueryable<IInstallableUnit> program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    /** Returns why a plug-in does not fit, in words, or null if it does. */
    @Nullable
    String whyNot(Collection<IInstallableUnit> parts, IQueryable<IInstallableUnit> site) {
        Set<String> reasons = new LinkedHashSet<>();
        IInstallableUnit context = context();
        for (IInstallableUnit part : parts) {
            if (part.getFilter() != null && !part.getFilter().isMatch(context)) {
                continue;
            }
            for (IRequirement requirement : part.getRequirements()) {
                boolean applies = requirement.getMin() > 0
                        && (requirement.getFilter() == null
                                || requirement.getFilter().isMatch(context));
                if (applies && !isThere(requirement, parts, site)) {
                    reasons.add(reason(requirement));
                }
            }
        }
        if (reasons.isEmpty()) {
            return null;
        }
        List<String> some = new ArrayList<>(reasons).subList(0, Math.min(MOST_REASONS, reasons.size()));
        return "It needs " + String.join("; ", some) + (reasons.size() > MOST_REASONS ? "; and more." : ".");
    }

    private boolean isThere(
            IRequirement requirement, Collection<IInstallableUnit> parts, IQueryable<IInstallableUnit> site) {
        if (parts.stream().anyMatch(part -> part.satisfies(requirement))
                || !Unit.matching(requirement, program).isEmpty()) {
            return true;
        }
        // What the site brings along helps, unless it would replace a part of the program.
        return Unit.matching(requirement, site).stream().anyMatch(unit -> !isOfProgram(unit.getId()));
    }

    private boolean isOfProgram(String id) {
        return !program.query(QueryUtil.createIUQuery(id), null).isEmpty();
    }

    private String reason(IRequirement requirement) {
        Requirement read = Requirement.of(requirement);
        if (read == null) {
            return requirement.toString();
        }
        String here = versionHere(read);
        return here == null
                ? read.words() + ", which neither this program nor the site has"
                : "%s of %s, and this program has %s"
                        .formatted(read.rangeWords(), read.name().replace(Unit.GROUP, ""), Unit.brief(here));
    }

    /** Returns the version in which this program has something of that name, or null. */
    private @Nullable String versionHere(Requirement read) {
        String best = null;
        for (IInstallableUnit unit : program.query(QueryUtil.createIUAnyQuery(), null)) {
            for (IProvidedCapability capability : unit.getProvidedCapabilities()) {
                if (capability.getNamespace().equals(read.namespace())
                        && capability.getName().equals(read.name())) {
                    best = String.valueOf(capability.getVersion());
                }
            }
        }
        return best;
    }

    private IInstallableUnit context() {
        return MetadataFactory.createInstallableUnit(environmentUnit());
    }

    private InstallableUnitDescription environmentUnit() {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId("environment");
        environment.forEach(description::setProperty);
        return description;
    }
}
