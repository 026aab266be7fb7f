/**
 * Running what plug-ins contribute; the program's side, not for plug-ins. Every call into a plug-in goes
 * through the one {@link org.sequencemaker.extension.guard.Guard}: start there. Nobody else catches for a
 * plug-in.
 */
@NullMarked
package org.sequencemaker.extension.guard;

import org.jspecify.annotations.NullMarked;
