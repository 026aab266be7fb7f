package org.sequencemaker.plugins.p2;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.ArtifactKeyQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRequest;
import org.eclipse.equinox.p2.repository.artifact.IFileArtifactRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.kept.KeptPlugin;

/**
 * A site of our own on the user's disk, with the files of every plug-in that is installed or was in a state one can go back
 * to. All that p2 installs is fetched into it first. So what comes from the network comes once, stopping it does no harm, and a plug-in can come
 * back without network: after an upgrade of the program, after going back to an earlier state, after being disabled.
 */
final class KeptSite {
    private static final String NAME = "Plug-ins of this user";

    private final IArtifactRepositoryManager artifactManager;
    private final IMetadataRepository metadata;
    private final IArtifactRepository artifacts;
    private final URI address;

    /**
     * @throws CannotDo if the folder cannot be used
     */
    KeptSite(IProvisioningAgent agent, Path folder) throws CannotDo {
        this.artifactManager = agent.getService(IArtifactRepositoryManager.class);
        IMetadataRepositoryManager metadataManager = agent.getService(IMetadataRepositoryManager.class);
        this.address = folder.toUri();
        try {
            Files.createDirectories(folder);
            Map<String, String> plain = new HashMap<>(Map.of(IRepository.PROP_COMPRESSED, "false"));
            IMetadataRepository units;
            try {
                units = metadataManager.loadRepository(address, null);
            } catch (ProvisionException e) {
                Files.deleteIfExists(folder.resolve("content.xml"));
                units = metadataManager.createRepository(
                        address, NAME, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, plain);
            }
            this.metadata = units;
            IArtifactRepository files;
            try {
                files = artifactManager.loadRepository(address, null);
            } catch (ProvisionException e) {
                Files.deleteIfExists(folder.resolve("artifacts.xml"));
                files = artifactManager.createRepository(
                        address, NAME, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, plain);
            }
            this.artifacts = files;
        } catch (IOException | ProvisionException e) {
            throw new CannotDo(folder + " cannot be used to keep plug-ins in: " + e.getMessage());
        }
    }

    URI address() {
        return address;
    }

    IMetadataRepository metadata() {
        return metadata;
    }

    IArtifactRepository artifacts() {
        return artifacts;
    }

    /** Fetches the files of units that are not here yet, and keeps the units. */
    void fetch(Collection<IInstallableUnit> units, Collection<IArtifactRepository> sources, IProgressMonitor monitor)
            throws CannotDo {
        Map<IArtifactRepository, List<IArtifactRequest>> requests = new HashMap<>();
        for (IInstallableUnit unit : units) {
            for (IArtifactKey key : unit.getArtifacts()) {
                IArtifactRepository source = sources.stream()
                        .filter(repository -> repository.contains(key))
                        .findFirst()
                        .orElse(null);
                if (isHere(key, source)) {
                    continue;
                }
                if (source == null) {
                    throw new CannotDo("The site lacks the file of " + key.getId() + " " + key.getVersion() + ".");
                }
                requests.computeIfAbsent(source, site -> new ArrayList<>())
                        .add(artifactManager.createMirrorRequest(key, artifacts, null, null));
            }
        }
        for (Map.Entry<IArtifactRepository, List<IArtifactRequest>> entry : requests.entrySet()) {
            IStatus status = entry.getKey().getArtifacts(entry.getValue().toArray(IArtifactRequest[]::new), monitor);
            if (status.getSeverity() == IStatus.CANCEL || monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (status.getSeverity() >= IStatus.ERROR) {
                throw StatusWords.failed("The files cannot be fetched", status);
            }
        }
        List<IInstallableUnit> unknown = units.stream()
                .filter(unit ->
                        metadata.query(QueryUtil.createIUQuery(unit), null).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            metadata.addInstallableUnits(unknown);
        }
    }

    /**
     * Removes what nobody can come back to: all but some plug-ins and what they need. What was looked at and never
     * installed goes with it.
     *
     * @param plugins that are installed, enabled or not, or that a state has to which the user can go back
     */
    void keepOnly(Collection<KeptPlugin> plugins) {
        List<IInstallableUnit> roots = new ArrayList<>();
        for (KeptPlugin plugin : plugins) {
            IInstallableUnit unit = Shelf.unit(plugin.id(), plugin.version(), metadata);
            if (unit != null) {
                roots.add(unit);
            }
        }
        Set<IInstallableUnit> wanted = Unit.needed(roots, metadata);
        Set<IArtifactKey> files = new HashSet<>();
        wanted.forEach(unit -> files.addAll(unit.getArtifacts()));
        List<IInstallableUnit> unwanted = new ArrayList<>();
        for (IInstallableUnit unit : metadata.query(QueryUtil.ALL_UNITS, null)) {
            if (!wanted.contains(unit)) {
                unwanted.add(unit);
            }
        }
        List<IArtifactKey> unused = new ArrayList<>();
        for (IArtifactKey key : artifacts.query(ArtifactKeyQuery.ALL_KEYS, null)) {
            if (!files.contains(key)) {
                unused.add(key);
            }
        }
        // The files first: killed in between, what is left are units whose files are fetched again.
        if (!unused.isEmpty()) {
            artifacts.removeDescriptors(unused.toArray(IArtifactKey[]::new), null);
        }
        if (!unwanted.isEmpty()) {
            metadata.removeInstallableUnits(unwanted);
        }
    }

    /**
     * Whether a file is here, whole, and as the site has it; else it is fetched again. Otherwise one that was looked at
     * before its author signed it would count as unsigned for ever.
     */
    private boolean isHere(IArtifactKey key, @Nullable IArtifactRepository source) {
        if (!artifacts.contains(key)) {
            return false;
        }
        if (file(key) != null && (source == null || Signatures.agree(key, artifacts, source))) {
            return true;
        }
        artifacts.removeDescriptors(new IArtifactKey[] {key}, null);
        return false;
    }

    /** Returns the file of an artifact, or null if it is not here. */
    @Nullable
    Path file(IArtifactKey key) {
        if (artifacts instanceof IFileArtifactRepository files) {
            File file = files.getArtifactFile(key);
            return file == null || !file.isFile() ? null : file.toPath();
        }
        return null;
    }
}
