/**
 * The problem checker: looks through a show for what will not be on the props as it is meant, or should not
 * be shown to people, and offers edits that put it right. Knows no window; the window, the command line and
 * the assistant ask it. Changing a show is not done here, only proposed. Start at
 * {@link org.sequencemaker.check.Checks}; a new check is a {@link org.sequencemaker.check.Check} and a line there.
 */
@NullMarked
package org.sequencemaker.check;

import org.jspecify.annotations.NullMarked;
