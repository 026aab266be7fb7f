/**
 * The props of the open show as on a stage, with the playhead. Where they are and what they look like is worked
 * out in {@code layout.stage}, on another thread; only the finished picture is painted here.
 */
@NullMarked
package org.sequencemaker.ui.timeline.preview;

import org.jspecify.annotations.NullMarked;
