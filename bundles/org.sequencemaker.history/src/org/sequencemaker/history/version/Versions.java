package org.sequencemaker.history.version;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.smproj.SmprojPieces;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.model.project.Metadata;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;

/**
 * The versions of one project, in a folder of theirs. A version that was said to be kept is there whatever happens to the
 * process afterwards; one that was not yet said to be is there whole or not at all. Several processes may work with one
 * folder: who writes waits for the others, who reads does not. Safe from any thread; waits for the disk.
 */
public final class Versions {
    /** How long to wait for another process that writes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** So many versions lie about in files of their own before it pays to pack them. */
    private static final int LOOSE = 200;

    private final Path folder;
    private final GitFolder git;
    private final InstantSource clock;
    private final Retention retention;
    private @Nullable Remembered remembered;

    /** The newest version as it was kept here: what of it is in the next one need not be written again. */
    private record Remembered(Version version, Project project, ProjectTree tree) {}

    /** @param folder that of this project alone; made with the first version */
    public Versions(Path folder, InstantSource clock, Retention retention) {
        this.folder = folder;
        this.git = new GitFolder(folder);
        this.clock = clock;
        this.retention = retention;
    }

    public Versions(Path folder) {
        this(folder, InstantSource.system(), Retention.STANDARD);
    }

    public Path folder() {
        return folder;
    }

    /**
     * Keeps a version. A save of what is the newest version already adds none.
     *
     * @param fileName what the project's file is called, without folders
     * @return the version, which is now on the disk
     * @throws VersionException if it cannot be kept; then all is as it was
     */
    public synchronized Version keep(Project project, String fileName, Occasion occasion) throws VersionException {
        try (ProcessLock lock = ProcessLock.take(folder, PATIENCE)) {
            git.make();
            git.clear();
            try (Repository repository = git.open()) {
                return keep(project, fileName, occasion, repository);
            }
        } catch (IOException e) {
            remembered = null;
            throw VersionException.of("no version of " + fileName + " could be kept", e);
        }
    }

    private Version keep(Project project, String fileName, Occasion occasion, Repository repository)
            throws IOException {
        VersionRefs refs = new VersionRefs(repository);
        Version newest = refs.newest();
        Remembered before = remembered;
        if (before != null
                && (newest == null
                        || !newest.id().equals(before.version.id())
                        || !newest.fileName().equals(fileName))) {
            before = null;
        }
        NewObjects objects = new NewObjects(repository);
        SmprojPieces pieces = SmprojPieces.of(project, fileName, before == null ? null : before.project);
        ProjectTree tree = ProjectTree.write(pieces, before == null ? null : before.tree, objects);
        objects.write();
        if (newest != null
                && occasion.reason() == Reason.SAVE
                && tree(newest, repository).equals(tree.id())) {
            remembered = new Remembered(newest, project, tree);
            return newest;
        }
        ChangeSize size = before != null
                ? Comparison.of(before.project, project).size()
                : newest == null ? Comparison.of(nothing(), project).size() : sizeSince(newest, project, repository);
        Version kept = refs.add(refs.last() + 1, tree, occasion, clock.instant(), size, fileName);
        remembered = new Remembered(kept, project, tree);
        return kept;
    }

    /**
     * Gives a version a name, or another, so that it is never dropped.
     *
     * @return the version with its name
     */
    public synchronized Version name(Version version, String name) throws VersionException {
        if (!git.exists()) {
            throw new VersionException("no version of it is kept, so that none can be named");
        }
        try (ProcessLock lock = ProcessLock.take(folder, PATIENCE)) {
            git.clear();
            try (Repository repository = git.open()) {
                return name(version, name, repository);
            }
        } catch (IOException e) {
            throw VersionException.of(version.words() + " could not be named", e);
        }
    }

    private Version name(Version version, String name, Repository repository) throws IOException, VersionException {
        VersionRefs refs = new VersionRefs(repository);
        Version found = refs.find(version.number());
        if (found == null) {
            throw new VersionException(version.words() + " is no longer there. See the list of versions");
        }
        Occasion occasion = new Occasion(Reason.NAMED, name, found.occasion().origin());
        Version named = refs.change(found, tree(found, repository), occasion);
        Remembered newest = remembered;
        if (newest != null && newest.version.id().equals(found.id())) {
            remembered = new Remembered(named, newest.project, newest.tree);
        }
        return named;
    }

    private static Project nothing() {
        return Project.empty(Metadata.UNTITLED, Settings.DEFAULT);
    }

    private static ChangeSize sizeSince(Version newest, Project project, Repository repository) throws IOException {
        try {
            byte[] content = content(newest, repository);
            return Comparison.of(parse(newest, content), project).size();
        } catch (VersionException | IOException e) {
            System.getLogger(Versions.class.getName())
                    .log(System.Logger.Level.WARNING, "version {0} cannot be compared with: {1}", newest.number(), e);
            return ChangeSize.UNKNOWN;
        }
    }

    /** Returns all versions, newest first; none if none was ever kept. Quick, as no content is read. */
    public List<Version> list() throws VersionException {
        return this.<List<Version>>reading(
                        "the versions cannot be listed", List.of(), repository -> new VersionRefs(repository).all())
                .reversed();
    }

    /**
     * Returns one version.
     *
     * @throws VersionException if there is none of this number
     */
    public Version version(long number) throws VersionException {
        String problem = "version " + number + " cannot be read";
        Version found =
                this.<@Nullable Version>reading(problem, null, repository -> new VersionRefs(repository).find(number));
        if (found == null) {
            throw new VersionException("there is no version " + number + ". See the list of versions");
        }
        return found;
    }

    /** Returns the newest version, or null if there is none. */
    public @Nullable Version newest() throws VersionException {
        return this.<@Nullable Version>reading(
                "the newest version cannot be read", null, repository -> new VersionRefs(repository).newest());
    }

    /** Returns the file as it was, byte by byte. */
    public byte[] content(Version version) throws VersionException {
        return reading(unreadable(version), new byte[0], repository -> content(version, repository));
    }

    /** Returns the project as it was. */
    public Project project(Version version) throws VersionException {
        return parse(version, content(version));
    }

    private static Project parse(Version version, byte[] content) throws VersionException {
        try {
            return SmprojReader.read(Source.of(version.fileName(), content)).project();
        } catch (CodecException e) {
            throw new VersionException(unreadable(version) + ": " + e.getMessage(), e);
        }
    }

    private static String unreadable(Version version) {
        return version.words() + " cannot be read";
    }

    private static byte[] content(Version version, Repository repository) throws IOException {
        try (ObjectReader reader = repository.newObjectReader()) {
            return ProjectTree.read(tree(version, repository), version.bytes(), reader);
        }
    }

    private static ObjectId tree(Version version, Repository repository) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(ObjectId.fromString(version.id())).getTree().getId();
        }
    }

    /** Returns whether {@link #tidy} has something to do that pays. */
    public boolean needsTidying() throws VersionException {
        try {
            return git.exists() && git.loose() >= LOOSE;
        } catch (IOException e) {
            throw VersionException.of("the versions cannot be looked at", e);
        }
    }

    /**
     * Drops the versions that are not to be kept any longer, and packs the others. Stops when its time is up, and then
     * has changed nothing or only a part, which is good as well.
     *
     * @return whether it came to its end
     */
    public synchronized boolean tidy(Duration most) throws VersionException {
        if (!git.exists()) {
            return true;
        }
        try (ProcessLock lock = ProcessLock.take(folder, PATIENCE)) {
            git.clear();
            try (Repository repository = git.open()) {
                VersionRefs refs = new VersionRefs(repository);
                Instant now = clock.instant();
                List<Version> surplus = retention.surplus(refs.all(), now);
                if (!surplus.isEmpty()) {
                    refs.drop(surplus);
                }
                return Packing.pack(repository, most);
            }
        } catch (IOException e) {
            throw VersionException.of("the versions cannot be packed", e);
        }
    }

    private interface Reading<T extends @Nullable Object> {
        T read(Repository repository) throws IOException;
    }

    private <T extends @Nullable Object> T reading(String problem, T nothing, Reading<T> what) throws VersionException {
        if (!git.exists()) {
            return nothing;
        }
        try (Repository repository = git.open()) {
            return what.read(repository);
        } catch (MissingObjectException e) {
            return again(problem, what);
        } catch (IOException e) {
            throw VersionException.of(problem, e);
        }
    }

    /** Another process may just have put all into a new pack. */
    private <T extends @Nullable Object> T again(String problem, Reading<T> what) throws VersionException {
        try (Repository repository = git.open()) {
            return what.read(repository);
        } catch (IOException e) {
            throw VersionException.of(problem, e);
        }
    }
}
