/**
 * How the program starts with the user's plug-ins, or without them: where it keeps what it knows of them, the
 * marks of starts that failed, and safe mode. Loaded at every start, so that nothing here knows p2 or reads more
 * than a line or two. Start at {@link UserArea} and {@link Starts}.
 */
@NullMarked
package org.sequencemaker.plugins.start;

import org.jspecify.annotations.NullMarked;
