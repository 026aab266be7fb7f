package org.sequencemaker.model.project;

import org.sequencemaker.model.Kept;

/**
 * What a project says of itself.
 *
 * @param name as the user sees it; never blank
 * @param description free text
 * @param created when it was made, ISO 8601 as the file has it; empty if unknown
 * @param modified when it was last saved, likewise
 * @param kept as found in the file
 */
public record Metadata(String name, String description, String created, String modified, Kept kept) {
    /** The name of a project that nobody has named. */
    public static final String UNTITLED = "Untitled Project";

    public Metadata {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a project's name cannot be blank");
        }
    }

    public static Metadata named(String name) {
        return new Metadata(name, "", "", "", Kept.NOTHING);
    }

    public Metadata withName(String newName) {
        return new Metadata(newName, description, created, modified, kept);
    }

    public Metadata withDescription(String newDescription) {
        return new Metadata(name, newDescription, created, modified, kept);
    }

    public Metadata withDates(String newCreated, String newModified) {
        return new Metadata(name, description, newCreated, newModified, kept);
    }
}
