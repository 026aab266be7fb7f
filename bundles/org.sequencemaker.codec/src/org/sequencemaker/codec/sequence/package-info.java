/**
 * The JSON formats that hold the sequence of one prop: the compiled sequence, {@code .prg.json}, which
 * the predecessor's program writer takes, and the ball sequence, {@code .ball.json}. Reading either
 * makes a project with one timeline. {@link org.sequencemaker.codec.sequence.Runs} says how the light
 * of a timeline is expressed where a format knows nothing but plain colours.
 */
@NullMarked
package org.sequencemaker.codec.sequence;

import org.jspecify.annotations.NullMarked;
