/** The same services without a window: each command is one class. */
@NullMarked
package org.sequencemaker.cli;

import org.jspecify.annotations.NullMarked;
