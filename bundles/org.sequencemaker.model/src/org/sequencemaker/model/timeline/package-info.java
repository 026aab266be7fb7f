/**
 * The light of one prop over the show: a {@link org.sequencemaker.model.timeline.Timeline} of
 * {@link org.sequencemaker.model.timeline.Segment segments} that are sorted, never overlap, are never
 * empty and never leave the show, whatever route they came by. The operations an editor needs are
 * functions from timeline to timeline, here and in the classes named for their subject
 * ({@link org.sequencemaker.model.timeline.Cutting}, {@link org.sequencemaker.model.timeline.Moving},
 * {@link org.sequencemaker.model.timeline.Ripple}, {@link org.sequencemaker.model.timeline.Clip},
 * {@link org.sequencemaker.model.timeline.Quantising}).
 */
@NullMarked
package org.sequencemaker.model.timeline;

import org.jspecify.annotations.NullMarked;
