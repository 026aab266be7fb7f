package org.sequencemaker.plugins.p2;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.engine.PhaseSetFactory;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.planner.IPlanner;
import org.eclipse.equinox.p2.planner.IProfileChangeRequest;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.sequencemaker.plugins.kept.Policy;

/** p2 of the running program: its profile, plans of what comes and goes, and carrying them out. */
final class Engine {
    private static final Logger LOG = System.getLogger(Engine.class.getName());

    /** So many of p2's own states are kept, the present one among them. */
    private static final int STATES = 3;

    private final IProvisioningAgent agent;
    private final ProvisioningSession session;
    private final SiteReader sites;
    private final KeptSite kept;
    private final @Nullable Path versionArea;

    /**
     * Opens p2.
     *
     * @param folder of all that is known of plug-ins
     * @param versionArea what is lost if a change is interrupted; null if nobody would notice
     * @throws CannotDo if this program has no p2, as when it was started from a development environment
     */
    Engine(BundleContext context, TrustDesk desk, Policy policy, Path folder, @Nullable Path versionArea)
            throws CannotDo {
        // Which sites may be reached by http is for our own policy to say; p2 would redirect all of them to https.
        System.setProperty("p2.httpRule", "allow");
        System.setProperty("p2.skipRepositoryProtocolCheck", "true");
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        IProvisioningAgent found = reference == null ? null : context.getService(reference);
        if (found == null || found.getService(IProfileRegistry.class) == null) {
            throw notInstalled();
        }
        agent = found;
        agent.registerService(UIServices.SERVICE_NAME, desk);
        session = new ProvisioningSession(agent);
        sites = new SiteReader(agent, policy);
        this.versionArea = versionArea;
        profile();
        kept = new KeptSite(agent, folder.resolve("site"));
    }

    private static CannotDo notInstalled() {
        return new CannotDo("Plug-ins cannot be installed here: this program was not started from an installation.");
    }

    SiteReader sites() {
        return sites;
    }

    KeptSite kept() {
        return kept;
    }

    /** Returns what is installed now, the program itself included. */
    IProfile profile() throws CannotDo {
        IProfile profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw notInstalled();
        }
        return profile;
    }

    /** Returns the features that were installed beside the program. */
    List<IInstallableUnit> installed(IProfile profile) {
        Set<IInstallableUnit> program = new HashSet<>();
        for (IInstallableUnit product : profile.available(QueryUtil.createIUProductQuery(), null)) {
            program.addAll(Unit.parts(product, profile, unit -> false));
        }
        List<IInstallableUnit> found = new ArrayList<>();
        for (IInstallableUnit unit : profile.query(QueryUtil.createIUAnyQuery(), null)) {
            boolean base = program.contains(unit)
                    || Boolean.parseBoolean(profile.getInstallableUnitProperty(unit, "org.eclipse.equinox.p2.base"));
            boolean root =
                    Boolean.parseBoolean(profile.getInstallableUnitProperty(unit, IProfile.PROP_PROFILE_ROOT_IU));
            if (root && !base && Unit.isPlugin(unit)) {
                found.add(unit);
            }
        }
        return found;
    }

    /** What a change needs: the plan, and where its files are. */
    record Plan(IProvisioningPlan plan, ProvisioningContext context, Set<IInstallableUnit> additions) {}

    /**
     * Plans a change.
     *
     * @param from sites to take things from, beside our own
     * @throws CannotDo if there is no way to do it, or the program itself would have to change
     */
    Plan plan(
            Collection<IInstallableUnit> add,
            Collection<IInstallableUnit> remove,
            Collection<URI> from,
            IProgressMonitor monitor)
            throws CannotDo {
        IPlanner planner = agent.getService(IPlanner.class);
        IProfile profile = profile();
        IProfileChangeRequest request = planner.createChangeRequest(profile);
        request.removeAll(remove);
        request.addAll(add);
        add.forEach(unit -> request.setInstallableUnitProfileProperty(unit, IProfile.PROP_PROFILE_ROOT_IU, "true"));
        ProvisioningContext context = new ProvisioningContext(agent);
        Set<URI> all = new LinkedHashSet<>(List.of(kept.address()));
        all.addAll(from);
        context.setMetadataRepositories(all.toArray(URI[]::new));
        context.setArtifactRepositories(all.toArray(URI[]::new));
        context.setProperty(ProvisioningContext.FOLLOW_REPOSITORY_REFERENCES, "false");
        IProvisioningPlan plan = planner.getProvisioningPlan(request, context, monitor);
        IStatus status = plan.getStatus();
        if (status.getSeverity() == IStatus.CANCEL || monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        if (status.getSeverity() >= IStatus.ERROR) {
            throw StatusWords.unsolvable(status);
        }
        // Where the installation is apart from the user's folder, p2 takes its parts for additions as well.
        Set<IInstallableUnit> additions = new HashSet<>();
        for (IInstallableUnit unit : plan.getAdditions().query(QueryUtil.createIUAnyQuery(), null)) {
            if (profile.available(QueryUtil.createIUQuery(unit), null).isEmpty()) {
                additions.add(unit);
            }
        }
        for (IInstallableUnit unit : additions) {
            refuseToReplace(unit, profile);
        }
        return new Plan(plan, context, additions);
    }

    /** A part of the program that came with a plug-in would be in its way after the next upgrade. */
    private static void refuseToReplace(IInstallableUnit unit, IProfile profile) throws CannotDo {
        if (!unit.isSingleton()) {
            return;
        }
        for (IInstallableUnit here : profile.available(QueryUtil.createIUQuery(unit.getId()), null)) {
            boolean base = !here.getVersion().equals(unit.getVersion()) && isBase(here, profile);
            if (base) {
                throw new CannotDo(
                        "It needs version %s of %s, a part of this program, which has %s. Upgrade the program first."
                                .formatted(
                                        Unit.brief(Unit.version(unit)), unit.getId(), Unit.brief(Unit.version(here))));
            }
        }
    }

    private static boolean isBase(IInstallableUnit unit, IProfile profile) {
        // The profile of the user holds what was added; all else is the program's.
        return profile.query(QueryUtil.createIUQuery(unit), null).isEmpty()
                || Boolean.parseBoolean(profile.getInstallableUnitProperty(unit, "org.eclipse.equinox.p2.base"));
    }

    /** Fetches the files of what comes. Can be stopped at any moment. */
    void fetch(Plan plan, Collection<URI> from, IProgressMonitor monitor) throws CannotDo {
        List<IArtifactRepository> sources = new ArrayList<>();
        for (URI site : from) {
            sources.add(sites.artifacts(site, monitor));
        }
        kept.fetch(plan.additions, sources, monitor);
    }

    /** p2 keeps every state there ever was. What one can go back to is in our own books; its own take room and time. */
    private void forgetHistory() throws CannotDo {
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        String id = profile().getProfileId();
        long[] states = registry.listProfileTimestamps(id);
        Arrays.sort(states);
        for (int i = 0; i < states.length - STATES; i++) {
            try {
                registry.removeProfile(id, states[i]);
            } catch (ProvisionException e) {
                LOG.log(Level.INFO, "an old state of p2 stays", e);
            }
        }
    }

    /** What is to be done once p2 has done its part, while the mark of a change still stands. */
    interface Afterwards {
        void run();
    }

    /**
     * Removes files of what comes from where p2 puts what it installs, if they are others than ours: it leaves those of
     * what was uninstalled there, and would install them, and ask about them, in the place of what was signed since.
     */
    private void clearPool(Collection<IInstallableUnit> additions) throws CannotDo {
        String pool = profile().getProperty(IProfile.PROP_CACHE);
        IArtifactRepositoryManager manager = agent.getService(IArtifactRepositoryManager.class);
        if (pool == null || manager == null) {
            return;
        }
        IArtifactRepository files;
        try {
            files = manager.loadRepository(Path.of(pool).toUri(), null);
        } catch (ProvisionException e) {
            LOG.log(Level.DEBUG, "p2 has not put anything there yet", e);
            return;
        }
        for (IInstallableUnit unit : additions) {
            for (IArtifactKey key : unit.getArtifacts()) {
                if (files.contains(key)
                        && kept.artifacts().contains(key)
                        && !Signatures.agree(key, kept.artifacts(), files)) {
                    files.removeDescriptors(new IArtifactKey[] {key}, null);
                }
            }
        }
    }

    /**
     * Carries out a plan whose files have been fetched. Should the process be killed before it is through, the mark it
     * leaves makes the launcher throw away this version's folder, and all is made anew from our own list.
     */
    void perform(Plan plan, Afterwards afterwards, IProgressMonitor monitor) throws CannotDo {
        Path mark = versionArea == null ? null : versionArea.resolve("changing");
        clearPool(plan.additions);
        try {
            if (mark != null) {
                Files.createDirectories(mark.getParent());
                Files.writeString(mark, ProcessHandle.current().pid() + "\n");
            }
            IStatus status = session.performProvisioningPlan(
                    plan.plan, PhaseSetFactory.createDefaultPhaseSet(), plan.context, monitor);
            if (status.getSeverity() < IStatus.ERROR) {
                afterwards.run();
                forgetHistory();
            }
            if (mark != null) {
                Files.deleteIfExists(mark);
            }
            if (status.getSeverity() == IStatus.CANCEL) {
                throw new OperationCanceledException();
            }
            if (status.getSeverity() >= IStatus.ERROR) {
                throw StatusWords.failed("It could not be done", status);
            }
        } catch (IOException e) {
            throw new CannotDo(mark + " cannot be written: " + e.getMessage());
        }
    }
}
