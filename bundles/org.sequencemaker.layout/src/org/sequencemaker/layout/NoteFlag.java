package org.sequencemaker.layout;

import org.sequencemaker.model.project.Note;

/**
 * A note, or several that would stand on the same spot.
 *
 * @param note the first of them
 * @param x where on the surface
 * @param room to the right until the next one, where its text may go
 * @param count how many there are
 */
public record NoteFlag(Note note, int x, int room, int count) {}
