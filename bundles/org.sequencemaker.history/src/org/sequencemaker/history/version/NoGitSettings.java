package org.sequencemaker.history.version;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets JGit see nothing of the machine's git: no settings of the user or the system, no environment, no name of the
 * machine. So no process is started to find them, nothing is measured and written into them, and versions are the same
 * everywhere.
 */
// JGit carries no null annotations; it never passes null but where it is said here.
@SuppressWarnings("null")
final class NoGitSettings extends SystemReader.Delegate {
    private NoGitSettings(SystemReader other) {
        super(other);
    }

    /** To be called before anything else of JGit. */
    static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof NoGitSettings)) {
            SystemReader.setInstance(new NoGitSettings(present));
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** Settings that are empty and stay so. */
    @SuppressWarnings("null")
    private static final class Nothing extends FileBasedConfig {
        /** No file stands for "none", as in JGit itself where there are no settings of the system. */
        Nothing(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing
        }

        @Override
        public void save() {
            // nothing is kept
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Answers what JGit would otherwise find out by writing files: how fine the disk's clock is, at the worst. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(2, TimeUnit.SECONDS) : otherwise;
        }
    }
}
