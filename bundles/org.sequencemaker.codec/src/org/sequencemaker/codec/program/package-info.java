/**
 * The device program: the {@code .prg} file that a prop plays by itself. A
 * {@link org.sequencemaker.codec.program.Program} is such a file as a value, field by field;
 * {@link org.sequencemaker.codec.program.PrgReader} and {@link org.sequencemaker.codec.program.PrgWriter}
 * are its two ends, exact to the byte. {@link org.sequencemaker.codec.program.ProgramBuilder} makes a
 * program of a timeline, {@link org.sequencemaker.codec.program.ProgramPlayer} says what a prop shows
 * when it plays one, and {@link org.sequencemaker.codec.program.ShowColours} says what a timeline shows,
 * tick by tick, with the very code that builds the program. Start there.
 *
 * <p>The format is a chunk file, all integers little-endian: magic {@code PR 03}, then {@code IN}
 * (pixels, rate), {@code PI} (records of 19 bytes), {@code CD} (colours) and, usually, {@code BT} (a
 * value the vendor's editor keeps). What decides where the format leaves room:
 *
 * <ul>
 *   <li>A segment with fewer pixels than its prop lights the prop's first ones: the record's A, which
 *       is the number of lit pixels, is the segment's; the others are dark.
 *   <li>A program ends with its last segment. A timeline without any is dark for the whole show.
 *   <li>No record is longer than {@value org.sequencemaker.codec.program.Program#MAX_RECORD_TICKS} ticks
 *       and none stores more than {@value org.sequencemaker.codec.program.Program#MAX_STORED} colours:
 *       beyond that nobody has seen a prop play rightly.
 * </ul>
 *
 * <p>What does not belong here: the format of a project, and the effects themselves.
 */
@NullMarked
package org.sequencemaker.codec.program;

import org.jspecify.annotations.NullMarked;
