/** What is remembered from one start to the next, as texts by key. */
@NullMarked
package org.sequencemaker.ui.memory;

import org.jspecify.annotations.NullMarked;
