package org.sequencemaker.history.version;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.jspecify.annotations.Nullable;

/**
 * The versions as refs: each has one of its own, named by its number, to a commit without parents. So any of them can be
 * dropped without touching the others, and a version is there from the moment its ref is.
 */
final class VersionRefs {
    private static final String AUTHOR = "Sequence Maker";

    private final Repository repository;

    VersionRefs(Repository repository) {
        this.repository = repository;
    }

    /** Returns all versions, oldest first. Reads no content. */
    List<Version> all() throws IOException {
        List<Version> versions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : refs()) {
                Version version = version(ref, walk);
                if (version != null) {
                    versions.add(version);
                }
            }
        }
        return versions;
    }

    @Nullable
    Version find(long number) throws IOException {
        Ref ref = repository.exactRef(name(number));
        if (ref == null) {
            return null;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return version(ref, walk);
        }
    }

    /** Returns the version with the highest number, or null if there is none. */
    @Nullable
    Version newest() throws IOException {
        List<Ref> refs = refs();
        try (RevWalk walk = new RevWalk(repository)) {
            for (Ref ref : refs.reversed()) {
                Version version = version(ref, walk);
                if (version != null) {
                    return version;
                }
            }
        }
        return null;
    }

    /** Returns the highest number given so far, or 0. */
    long last() throws IOException {
        List<Ref> refs = refs();
        return refs.isEmpty() ? 0 : number(refs.getLast());
    }

    private List<Ref> refs() throws IOException {
        List<Ref> refs = new ArrayList<>();
        for (Ref ref : repository.getRefDatabase().getRefsByPrefix(GitFolder.REFS)) {
            if (ref.getObjectId() != null && number(ref) > 0) {
                refs.add(ref);
            }
        }
        refs.sort((one, other) -> Long.compare(number(one), number(other)));
        return refs;
    }

    private static @Nullable Version version(Ref ref, RevWalk walk) throws IOException {
        try {
            var commit = walk.parseCommit(ref.getObjectId());
            return VersionText.parse(number(ref), commit.getName(), commit.getFullMessage());
        } catch (MissingObjectException e) {
            System.getLogger(VersionRefs.class.getName())
                    .log(System.Logger.Level.WARNING, "version " + ref.getName() + " is damaged", e);
            return null;
        }
    }

    /** Adds a version; when this returns it is there for good. */
    Version add(long number, ProjectTree tree, Occasion occasion, Instant time, ChangeSize size, String fileName)
            throws IOException {
        String text = VersionText.of(occasion, time, size, fileName, tree.bytes());
        return write(number, ObjectId.zeroId(), tree.id(), time, text);
    }

    /** Says of a version that it was kept for something else. */
    Version change(Version version, ObjectId tree, Occasion occasion) throws IOException {
        String text = VersionText.of(occasion, version.time(), version.size(), version.fileName(), version.bytes());
        return write(version.number(), ObjectId.fromString(version.id()), tree, version.time(), text);
    }

    private Version write(long number, ObjectId before, ObjectId tree, Instant time, String text) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            PersonIdent who = new PersonIdent(AUTHOR, "", time, ZoneOffset.UTC);
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(tree);
            commit.setAuthor(who);
            commit.setCommitter(who);
            commit.setMessage(text);
            ObjectId id = inserter.insert(commit);
            inserter.flush();
            RefUpdate update = repository.updateRef(name(number));
            update.setExpectedOldObjectId(before);
            update.setNewObjectId(id);
            update.setForceUpdate(!before.equals(ObjectId.zeroId()));
            update.disableRefLog();
            RefUpdate.Result result = update.update();
            if (result != RefUpdate.Result.NEW
                    && result != RefUpdate.Result.FORCED
                    && result != RefUpdate.Result.NO_CHANGE) {
                throw new IOException("its name could not be written: " + result);
            }
            Version version = VersionText.parse(number, id.getName(), text);
            if (version == null) {
                throw new IllegalStateException("not to be read again: " + text);
            }
            return version;
        }
    }

    /** Drops versions, all in one. */
    void drop(List<Version> versions) throws IOException {
        BatchRefUpdate batch = repository.getRefDatabase().newBatchUpdate();
        batch.setAllowNonFastForwards(true);
        batch.disableRefLog();
        for (Version version : versions) {
            batch.addCommand(
                    new ReceiveCommand(ObjectId.fromString(version.id()), ObjectId.zeroId(), name(version.number())));
        }
        try (RevWalk walk = new RevWalk(repository)) {
            batch.execute(walk, NullProgressMonitor.INSTANCE);
        }
        for (ReceiveCommand command : batch.getCommands()) {
            if (command.getResult() != ReceiveCommand.Result.OK) {
                throw new IOException(command.getRefName() + " could not be dropped: " + command.getResult());
            }
        }
    }

    private static String name(long number) {
        return GitFolder.REFS + String.format(Locale.ROOT, "%08d", number);
    }

    /** Returns the number of a ref, or 0 if it has none. */
    private static long number(Ref ref) {
        String digits = ref.getName().substring(GitFolder.REFS.length());
        return digits.matches("[0-9]{8,18}") ? Long.parseLong(digits) : 0;
    }
}
