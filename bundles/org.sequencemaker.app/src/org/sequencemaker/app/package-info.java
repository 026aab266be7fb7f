/** The composition root: life cycle, product and wiring. Nothing here knows how anything works. */
@NullMarked
package org.sequencemaker.app;

import org.jspecify.annotations.NullMarked;
