/**
 * The declarative design, {@code .seqdesign.json}: effects laid over each other in time, the later one
 * on top, and templates that stand for many effects. Reading one compiles it into a project with a
 * timeline for each ball; start at {@link org.sequencemaker.codec.design.SeqDesignImporter}. What can
 * only be known from the song's sound (beats, sections) is left out with a warning.
 */
@NullMarked
package org.sequencemaker.codec.design;

import org.jspecify.annotations.NullMarked;
