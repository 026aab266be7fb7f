/** Keeps unsaved work while the program runs, and offers what a crash has left when it starts. */
@NullMarked
package org.sequencemaker.app.recovery;

import org.jspecify.annotations.NullMarked;
