/**
 * The whole document: {@link org.sequencemaker.model.project.Project} and what it holds beside the
 * timelines. Editing it is a function from project to project; those that touch several parts at once
 * are here: {@link org.sequencemaker.model.project.ShowTime} (time into and out of the whole show),
 * {@link org.sequencemaker.model.project.MarkEdits} (marks and what is tied to them) and
 * {@link org.sequencemaker.model.project.PaletteEdits} (palettes and what is bound to them).
 */
@NullMarked
package org.sequencemaker.model.project;

import org.jspecify.annotations.NullMarked;
