/** The timeline editor: layout, painter, canvas and gestures. */
@NullMarked
package org.sequencemaker.ui.timeline;

import org.jspecify.annotations.NullMarked;
