/**
 * What a pointer can do on the timeline from pressing a button to letting go: small state machines
 * without widgets. Start at {@link org.sequencemaker.ui.timeline.gesture.Gestures}, which chooses one.
 */
@NullMarked
package org.sequencemaker.ui.timeline.gesture;

import org.jspecify.annotations.NullMarked;
