package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.query.IQueryable;
import org.junit.jupiter.api.Test;

class UnitTest {
    private final IInstallableUnit library = unit("library", "1.0.0");
    private final IInstallableUnit newerLibrary = unit("library", "1.1.0");
    private final IInstallableUnit bundle = unit("bundle", "1.0.0", "library");
    private final IInstallableUnit plugin = unit("plugin", "1.0.0", "bundle");
    private final IInstallableUnit other = unit("other", "1.0.0");
    private final IQueryable<IInstallableUnit> all = (query, monitor) ->
            query.perform(List.of(library, newerLibrary, bundle, plugin, other).iterator());

    @Test
    void whatIsNeededIsKeptInEveryVersionThatWouldDo() {
        assertEquals(Set.of(plugin, bundle, library, newerLibrary), Unit.needed(List.of(plugin), all));
        assertEquals(Set.of(other), Unit.needed(List.of(other), all));
        assertEquals(Set.of(), Unit.needed(List.of(), all));
    }

    private static IInstallableUnit unit(String id, String version, String... needs) {
        InstallableUnitDescription description = new InstallableUnitDescription();
        description.setId(id);
        description.setVersion(Version.create(version));
        description.setCapabilities(new IProvidedCapability[] {
            MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, id, Version.create(version))
        });
        IRequirement[] requirements = new IRequirement[needs.length];
        for (int i = 0; i < needs.length; i++) {
            requirements[i] = MetadataFactory.createRequirement(
                    IInstallableUnit.NAMESPACE_IU_ID, needs[i], new VersionRange("[1.0.0,2.0.0)"), null, false, false);
        }
        description.setRequirements(requirements);
        return MetadataFactory.createInstallableUnit(description);
    }
}
