package org.sequencemaker.cli.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sequencemaker.cli.UsageException;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.history.version.Occasion;
import org.sequencemaker.history.version.Version;
import org.sequencemaker.history.version.VersionException;
import org.sequencemaker.history.version.VersionFolders;
import org.sequencemaker.history.version.Versions;
import org.sequencemaker.model.project.Project;

/**
 * A project file with its versions. The file itself may be gone; its versions are there all the same.
 *
 * @param file where it is or was
 * @param folders where versions lie
 * @param versions those of this file
 */
record ShowVersions(Path file, VersionFolders folders, Versions versions) {
    ShowVersions(Path file, VersionFolders folders) throws VersionException {
        this(file, folders, folders.of(file));
    }

    Project present() throws CodecException {
        return ProjectFiles.read(file).project();
    }

    boolean isThere() {
        return Files.exists(file);
    }

    Project project(Version version) throws VersionException {
        return versions.project(version);
    }

    byte[] content(Version version) throws VersionException {
        return versions.content(version);
    }

    /** Returns the version of a number, or the newest of a name. */
    Version find(String typed) throws VersionException {
        if (typed.matches("[0-9]{1,18}")) {
            return versions.version(Long.parseLong(typed));
        }
        for (Version version : versions.list()) {
            if (version.occasion().name().equals(typed)) {
                return version;
            }
        }
        throw new VersionException("there is no version called \"" + typed + "\". See the list of versions");
    }

    Version keepNamed(String name) throws VersionException, CodecException {
        return keep(present(), Occasion.named(name));
    }

    Version keep(Project project, Occasion occasion) throws VersionException {
        return folders.keep(file, versions, project, occasion);
    }

    /** Makes sure that a file that is to be written is not the project itself. */
    void requireOther(Path target) throws IOException {
        if (isThere() && Files.exists(target) && Files.isSameFile(target, file)) {
            throw new UsageException(target + " is the project itself; use \"restore\", or name another file");
        }
    }
}
