package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.extension.capability.CapabilitySpec;
import org.sequencemaker.plugins.Described;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.plugins.PluginDetails.Status;
import org.sequencemaker.plugins.Signer;
import org.sequencemaker.plugins.kept.KeptPlugin;

/** What sites offer, and what the program has, as plug-ins with all that can be said about them. */
final class Shelf {
    private final Engine engine;
    private final Signatures signatures;
    private final IProfile profile;
    private final IQueryable<IInstallableUnit> program;
    private final Map<String, KeptPlugin> kept = new TreeMap<>();
    private final Fit fit;

    /**
     * @param kept our own list
     * @throws CannotDo if this program has no p2
     */
    Shelf(Engine engine, TrustDesk desk, Collection<KeptPlugin> kept) throws CannotDo {
        this.engine = engine;
        this.signatures = new Signatures(desk);
        this.profile = engine.profile();
        this.program = (query, monitor) -> profile.available(query, monitor);
        kept.forEach(plugin -> this.kept.put(plugin.id(), plugin));
        this.fit = new Fit(program, environment());
    }

    /** Returns the plug-ins of a site: of each the newest version that fits, or else the newest. */
    List<PluginDetails> offered(URI site, IProgressMonitor monitor) throws CannotDo {
        IMetadataRepository repository = engine.sites().metadata(site, monitor);
        IArtifactRepository files = engine.sites().artifacts(site, monitor);
        Map<String, List<IInstallableUnit>> groups = new TreeMap<>();
        for (IInstallableUnit unit : repository.query(QueryUtil.createIUGroupQuery(), monitor)) {
            if (Unit.isPlugin(unit) && !isOfProgram(unit)) {
                groups.computeIfAbsent(Unit.pluginId(unit), id -> new ArrayList<>())
                        .add(unit);
            }
        }
        List<PluginDetails> offered = new ArrayList<>();
        for (List<IInstallableUnit> versions : groups.values()) {
            versions.sort(Comparator.comparing(IInstallableUnit::getVersion).reversed());
            PluginDetails best = null;
            for (IInstallableUnit unit : versions) {
                PluginDetails details = details(unit, repository, files, site);
                if (best == null
                        || best.status().unfit() != null && details.status().unfit() == null) {
                    best = details;
                }
                if (best.status().unfit() == null) {
                    break;
                }
            }
            if (best != null) {
                offered.add(best);
            }
        }
        return offered;
    }

    /** Returns a plug-in as it is kept on the disk, with what is known of it; never fails. */
    PluginDetails kept(KeptPlugin plugin) {
        IInstallableUnit unit =
                unit(plugin.id(), plugin.version(), engine.kept().metadata());
        if (unit == null) {
            return bare(plugin, null);
        }
        PluginDetails details =
                details(unit, engine.kept().metadata(), engine.kept().artifacts(), plugin.site());
        Status status = new Status(
                plugin.version(), plugin.enabled(), null, details.status().unfit());
        return look(details, unit, new ArrayList<>()).plugin().with(status);
    }

    /** Returns a plug-in of which only our own list knows. */
    static PluginDetails bare(KeptPlugin plugin, @Nullable String unfit) {
        return new PluginDetails(
                plugin.id(),
                plugin.version(),
                plugin.name(),
                "",
                "",
                "",
                plugin.site(),
                0,
                plugin.bundles(),
                null,
                Signer.NOT_KNOWN_YET,
                new Status(plugin.version(), plugin.enabled(), null, unfit));
    }

    /** Reads a plug-in's own files, which have been fetched. */
    Described look(PluginDetails plugin, IInstallableUnit group, List<String> problems) {
        List<Path> jars = new ArrayList<>();
        List<IArtifactDescriptor> descriptors = new ArrayList<>();
        List<CapabilitySpec> wanted = new ArrayList<>();
        for (IInstallableUnit part : parts(group, engine.kept().metadata())) {
            for (IArtifactKey key : part.getArtifacts()) {
                descriptors.addAll(Arrays.asList(engine.kept().artifacts().getArtifactDescriptors(key)));
                Path jar = engine.kept().file(key);
                if (jar != null && Unit.bundle(part) != null) {
                    jars.add(jar);
                    try {
                        JarFacts.capabilities(jar).stream()
                                .filter(spec -> !wanted.contains(spec))
                                .forEach(wanted::add);
                    } catch (IOException e) {
                        problems.add(String.valueOf(e.getMessage()));
                    }
                }
            }
        }
        return new Described(plugin.with(wanted, signatures.of(descriptors)), jars, problems);
    }

    /** Returns the unit of a plug-in in a site; null if it is not there, or no longer. */
    static @Nullable IInstallableUnit unit(String id, String version, IQueryable<IInstallableUnit> among) {
        return Unit.newest(among.query(QueryUtil.createIUQuery(id + Unit.GROUP, Version.create(version)), null)
                .toUnmodifiableSet());
    }

    List<IInstallableUnit> parts(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        return Unit.parts(group, among, this::isOfProgram);
    }

    /** Returns why a unit does not fit this program, or null. */
    @Nullable
    String unfit(IInstallableUnit group, IQueryable<IInstallableUnit> among) {
        return fit.whyNot(parts(group, among), among);
    }

    private PluginDetails details(
            IInstallableUnit unit, IQueryable<IInstallableUnit> among, IArtifactRepository files, @Nullable URI site) {
        List<IInstallableUnit> parts = parts(unit, among);
        String id = Unit.pluginId(unit);
        KeptPlugin here = kept.get(id);
        String version = Unit.version(unit);
        boolean newer = here != null && Version.create(here.version()).compareTo(unit.getVersion()) < 0;
        Status status = new Status(
                here == null ? null : here.version(),
                here == null || here.enabled(),
                newer ? version : null,
                fit.whyNot(parts, among));
        return new PluginDetails(
                id,
                version,
                Unit.name(unit),
                Unit.property(unit, IInstallableUnit.PROP_DESCRIPTION),
                Unit.property(unit, IInstallableUnit.PROP_PROVIDER),
                licence(unit),
                site,
                bytes(parts, files),
                parts.stream().map(Unit::bundle).filter(name -> name != null).toList(),
                null,
                Signer.NOT_KNOWN_YET,
                status);
    }

    private static String licence(IInstallableUnit unit) {
        return String.join(
                        "\n\n",
                        unit.getLicenses(null).stream()
                                .map(licence ->
                                        String.valueOf(licence.getBody()).strip())
                                .toList())
                .strip();
    }

    private static long bytes(List<IInstallableUnit> parts, IArtifactRepository files) {
        long bytes = 0;
        for (IInstallableUnit part : parts) {
            for (IArtifactKey key : part.getArtifacts()) {
                for (IArtifactDescriptor file : files.getArtifactDescriptors(key)) {
                    String size = file.getProperty(IArtifactDescriptor.DOWNLOAD_SIZE);
                    bytes += size != null && size.matches("\\d{1,12}") ? Long.parseLong(size) : 0;
                }
            }
        }
        return bytes;
    }

    private boolean isOfProgram(IInstallableUnit unit) {
        boolean there =
                !program.query(QueryUtil.createIUQuery(unit.getId()), null).isEmpty();
        return there && kept.values().stream().noneMatch(plugin -> isOf(unit, plugin));
    }

    private static boolean isOf(IInstallableUnit unit, KeptPlugin plugin) {
        String name = unit.getId().replaceAll("\\.feature\\.(group|jar)$", "");
        return name.equals(plugin.id()) || plugin.bundles().contains(unit.getId());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        String given = profile.getProperty(IProfile.PROP_ENVIRONMENTS);
        for (String entry : given == null ? new String[0] : given.split(",")) {
            String[] pair = entry.split("=", 2);
            if (pair.length == 2) {
                environment.put(pair[0].strip(), pair[1].strip());
            }
        }
        environment.put("org.eclipse.update.install.features", "true");
        return environment;
    }
}
