/**
 * Points and stretches of show time. All time in the document is a whole number of microseconds in
 * {@link org.sequencemaker.model.time.Time}; ticks exist only at the border to a program, through
 * {@link org.sequencemaker.model.time.Time#toTick} and {@link org.sequencemaker.model.time.Time#ofTick}.
 */
@NullMarked
package org.sequencemaker.model.time;

import org.jspecify.annotations.NullMarked;
