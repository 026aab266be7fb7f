/** An open document: edits, undo and redo, selection and change events. No files, no windows. */
@NullMarked
package org.sequencemaker.editing;

import org.jspecify.annotations.NullMarked;
