/**
 * An open project: edits, undo and redo, gestures, selection, clipboard and change events. Start at
 * {@link org.sequencemaker.editing.Document}.
 *
 * <p>An {@link org.sequencemaker.editing.Edit} is a labelled function from project to project; undo is
 * the list of earlier projects. What edits there can be is not decided here: the operations are in the
 * model's packages. No files, no windows.
 *
 * <p>Threads: a document and what hangs on it (selection, clipboard) belong to one thread, the one that
 * uses them first; another that calls them gets an {@link java.lang.IllegalStateException}. Projects
 * are values and free to go anywhere, so a worker takes
 * {@link org.sequencemaker.editing.Document#settled a snapshot}, computes, and has the owner apply the
 * edit.
 */
@NullMarked
package org.sequencemaker.editing;

import org.jspecify.annotations.NullMarked;
