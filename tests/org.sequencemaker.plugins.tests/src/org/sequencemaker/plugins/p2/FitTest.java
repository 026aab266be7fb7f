package org.sequencemaker.plugins.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.eclipse.equinox.p2.query.IQueryable;
import org.junit.jupiter.api.Test;

class FitTest {
    private static final String API = "org.sequencemaker.extension";

    private final Fit fit = new Fit(all(bundle(API, "1.0.0", "", "")), Map.of("osgi.os", "linux"));

    @Test
    void whatTheProgramHasFits() {
        assertNull(fit.whyNot(List.of(bundle("com.example.a", "1.0.0", API, "[1.0.0,2.0.0)")), all()));
    }

    @Test
    void aNewerInterfaceIsNamedWithBothVersions() {
        assertEquals(
                "It needs version 2.0.0 up to, but not including, 3.0.0 of org.sequencemaker.extension, and this program has 1.0.0.",
                fit.whyNot(List.of(bundle("com.example.a", "1.0.0", API, "[2.0.0,3.0.0)")), all()));
    }

    @Test
    void aPartOfTheProgramIsNotReplacedByOneFromTheSite() {
        IQueryable<IInstallableUnit> site = all(bundle(API, "2.0.0", "", ""));
        assertEquals(
                "It needs version 2.0.0 or newer of org.sequencemaker.extension, and this program has 1.0.0.",
                fit.whyNot(List.of(bundle("com.example.a", "1.0.0", API, "2.0.0")), site));
    }

    @Test
    void whatTheSiteBringsAlongFits() {
        IQueryable<IInstallableUnit> site = all(bundle("com.example.optics", "3.1.0", "", ""));
        assertNull(fit.whyNot(List.of(bundle("com.example.a", "1.0.0", "com.example.optics", "3.0.0")), site));
    }

    @Test
    void whatNobodyHasIsNamed() {
        assertEquals(
                "It needs com.example.optics in version 3.0.0 or newer, which neither this program nor the site has.",
                fit.whyNot(List.of(bundle("com.example.a", "1.0.0", "com.example.optics", "3.0.0")), all()));
    }

    private static IQueryable<IInstallableUnit> all(IInstallableUnit... units) {
        return (query, monitor) -> query.perform(List.of(units).iterator());
    }

    private static IInstallableUnit bundle(String name, String version, String needs, String range) {
        InstallableUnitDescription unit = new InstallableUnitDescription();
        unit.setId(name);
        unit.setVersion(Version.create(version));
        unit.setCapabilities(new IProvidedCapability[] {
            MetadataFactory.createProvidedCapability("osgi.bundle", name, Version.create(version))
        });
        if (!needs.isEmpty()) {
            unit.setRequirements(new IRequirement[] {
                MetadataFactory.createRequirement(
                        "osgi.bundle", needs, VersionRange.create(range), null, false, false, true)
            });
        }
        return MetadataFactory.createInstallableUnit(unit);
    }
}
