/**
 * The whole document: {@link org.sequencemaker.model.project.Project} and what it holds beside the
 * timelines. Editing it is a function from project to project.
 */
@NullMarked
package org.sequencemaker.model.project;

import org.jspecify.annotations.NullMarked;
