/**
 * The light of one prop over the show: a {@link org.sequencemaker.model.timeline.Timeline} of
 * {@link org.sequencemaker.model.timeline.Segment segments} that are sorted, never overlap, are never
 * empty and never leave the show, whatever route they came by.
 *
 * <p>What an editor does is a function from timeline to timeline, in the class named for its subject:
 * {@link org.sequencemaker.model.timeline.Cutting} (split, trim, set a colour, fill a gap) and
 * {@link org.sequencemaker.model.timeline.Joining} (merge, close a gap);
 * {@link org.sequencemaker.model.timeline.Moving} (move, resize, drag a boundary) and
 * {@link org.sequencemaker.model.timeline.Arranging} (reverse, stretch, distribute);
 * {@link org.sequencemaker.model.timeline.Ripple} (insert and delete time),
 * {@link org.sequencemaker.model.timeline.Clip} (copy and paste),
 * {@link org.sequencemaker.model.timeline.Quantising} (snap to beats) and
 * {@link org.sequencemaker.model.timeline.Anchoring} (follow marks). What makes no sense is refused with
 * a {@link org.sequencemaker.model.Refusal}; an {@link java.lang.IllegalArgumentException} is a bug of
 * the caller. Edits that change more than timelines are in the project package.
 *
 * <p>To add an operation: a static function here that ends in {@code Overlay.lay}, {@code Edges.moved}
 * or {@link org.sequencemaker.model.timeline.Timeline#replace}, an example in its test, and a line in
 * the test kit's {@code RandomEdits}, which puts it through random sequences, undo and redo.
 */
@NullMarked
package org.sequencemaker.model.timeline;

import org.jspecify.annotations.NullMarked;
