/** What happens once, at the start: which file to open, whether the saved layout is usable, how long it took. */
@NullMarked
package org.sequencemaker.app.start;

import org.jspecify.annotations.NullMarked;
