package org.sequencemaker.plugins.p2;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.sequencemaker.plugins.kept.Policy;

/** Loads sites, each at most once a verb, and says in words why one cannot be read. */
final class SiteReader {
    private final IMetadataRepositoryManager metadata;
    private final IArtifactRepositoryManager artifacts;
    private final Policy policy;
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();

    SiteReader(IProvisioningAgent agent, Policy policy) {
        this.metadata = agent.getService(IMetadataRepositoryManager.class);
        this.artifacts = agent.getService(IArtifactRepositoryManager.class);
        this.policy = policy;
    }

    /** Returns what a site offers. */
    IMetadataRepository metadata(URI site, IProgressMonitor monitor) throws CannotDo {
        check(site);
        try {
            refreshOnce(metadata, site, "metadata", monitor);
            return metadata.loadRepository(site, monitor);
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
    }

    /** Returns the files of a site. */
    IArtifactRepository artifacts(URI site, IProgressMonitor monitor) throws CannotDo {
        check(site);
        try {
            refreshOnce(artifacts, site, "artifacts", monitor);
            return artifacts.loadRepository(site, monitor);
        } catch (ProvisionException e) {
            throw unreadable(site, e);
        }
    }

    /** Another verb begins: sites may have changed since. */
    void forget() {
        fresh.clear();
    }

    private void refreshOnce(IRepositoryManager<?> manager, URI site, String kind, IProgressMonitor monitor)
            throws ProvisionException {
        // A site that p2 does not know cannot be refreshed, and one it knows would be taken from its cache.
        if (fresh.add(kind + " " + site) && manager.contains(site)) {
            manager.refreshRepository(site, monitor);
        }
    }

    private void check(URI site) throws CannotDo {
        String scheme = String.valueOf(site.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") || policy.http() == Policy.Http.ALWAYS) {
            return;
        }
        boolean loopback = List.of("localhost", "127.0.0.1", "[::1]", "::1").contains(String.valueOf(site.getHost()));
        if (policy.http() == Policy.Http.NEVER || !loopback) {
            throw new CannotDo(site + ": the connection would not be encrypted; use an address with https.");
        }
    }

    private static CannotDo unreadable(URI site, ProvisionException e) {
        IStatus status = e.getStatus();
        if (status.getSeverity() == IStatus.CANCEL) {
            throw new OperationCanceledException();
        }
        List<String> sentences = StatusWords.sentences(status);
        String why = switch (status.getCode()) {
            case ProvisionException.REPOSITORY_NOT_FOUND -> "there is no update site, or it cannot be reached";
            case ProvisionException.REPOSITORY_FAILED_AUTHENTICATION ->
                "the site wants a password, which this program cannot give";
            default -> "the site cannot be read: " + (sentences.isEmpty() ? "no reason is given" : sentences.getLast());
        };
        return new CannotDo(site + ": " + why + ".", sentences);
    }
}
