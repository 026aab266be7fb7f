/** Commands of the timeline editor. Each handler is one line of work. */
@NullMarked
package org.sequencemaker.ui.timeline.handler;

import org.jspecify.annotations.NullMarked;
