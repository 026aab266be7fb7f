/** An example for authors: a part and a dialog, contributed by an E4 model fragment. Start at LightCountPart. */
@NullMarked
package org.sequencemaker.example.lightcount;

import org.jspecify.annotations.NullMarked;
