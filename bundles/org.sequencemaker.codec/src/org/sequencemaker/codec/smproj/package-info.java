/**
 * The project file, {@code .smproj}: the predecessor's in every variant, and ours, which is the same
 * grown by new fields ({@code FORMAT.md} of this bundle lists them). Start at
 * {@link org.sequencemaker.codec.smproj.SmprojReader} and
 * {@link org.sequencemaker.codec.smproj.SmprojWriter}. Each kind of object has a {@code …Form} with
 * both directions side by side.
 *
 * <p>A project that is read and written again without a change gives the same bytes; what we do not
 * know, or what is spelled or typed otherwise than we would, is carried along in
 * {@link org.sequencemaker.model.Kept}. Saving to disk is not done here.
 */
@NullMarked
package org.sequencemaker.codec.smproj;

import org.jspecify.annotations.NullMarked;
