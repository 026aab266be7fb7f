/** The light of the open show, tick by tick, with the very code that writes programs. No widgets, any thread. */
@NullMarked
package org.sequencemaker.ui.timeline.light;

import org.jspecify.annotations.NullMarked;
