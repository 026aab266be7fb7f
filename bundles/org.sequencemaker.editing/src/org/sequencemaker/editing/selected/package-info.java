/**
 * What a user does to what is selected, wherever it lies: functions from project to project, for an
 * {@link org.sequencemaker.editing.Edit}. They only say on which timelines the operations of the model
 * work; those decide everything else. No labels and no windows here. Start at
 * {@link org.sequencemaker.editing.selected.OnSegments}.
 */
@NullMarked
package org.sequencemaker.editing.selected;

import org.jspecify.annotations.NullMarked;
