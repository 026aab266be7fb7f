/**
 * The inspector: what the selected segments have in common, to be read and changed.
 * {@link org.sequencemaker.ui.timeline.inspector.Common} finds it,
 * {@link org.sequencemaker.ui.timeline.inspector.InspectorEdits} changes it, both without widgets; the rest
 * is the part of the window.
 */
@NullMarked
package org.sequencemaker.ui.timeline.inspector;

import org.jspecify.annotations.NullMarked;
