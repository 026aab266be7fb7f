/** An example for authors: an effect, and a tool by which the model uses it. Start at Glitter. */
@NullMarked
package org.sequencemaker.example.sparkle;

import org.jspecify.annotations.NullMarked;
