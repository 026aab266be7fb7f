/**
 * Unsaved work is kept in side files and found again after a crash. An
 * {@link org.sequencemaker.history.recovery.Autosave} writes the open project a moment after each change into a
 * {@link org.sequencemaker.history.recovery.RecoveryFolder}, never into the project's own file; what a process
 * that is gone has left there are {@link org.sequencemaker.history.recovery.LeftWork}s. Asking the user is done
 * elsewhere. Start at {@code Autosave}.
 */
@NullMarked
package org.sequencemaker.history.recovery;

import org.jspecify.annotations.NullMarked;
