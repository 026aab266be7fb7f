/**
 * The tools of the predecessor under their names, for models and prompts that know those: balls are counted from 0, times
 * are in seconds. They are not offered to models, as the general tools do all of it. Start with
 * {@link org.sequencemaker.builtin.tool.old.OldPatterns}.
 */
@NullMarked
package org.sequencemaker.builtin.tool.old;

import org.jspecify.annotations.NullMarked;
