/**
 * Putting beats right that were found or tapped: pure functions from marks to marks. What belongs to a project (which track,
 * bars that follow, ends of segments that follow) is in {@link org.sequencemaker.model.project.BeatEdits}; start there.
 */
@NullMarked
package org.sequencemaker.model.beat;

import org.jspecify.annotations.NullMarked;
