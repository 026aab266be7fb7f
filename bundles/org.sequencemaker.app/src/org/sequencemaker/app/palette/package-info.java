/** The command palette: every command of the program by its name, found by a few letters of it. */
@NullMarked
package org.sequencemaker.app.palette;

import org.jspecify.annotations.NullMarked;
