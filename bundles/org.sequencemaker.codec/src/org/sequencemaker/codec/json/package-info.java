/**
 * JSON as files have it: read strictly and within bounds into a
 * {@link org.sequencemaker.codec.json.JsonDocument} that still knows where each value stood and how it
 * was spelled, and written so that what nobody changed stays as it was
 * ({@link org.sequencemaker.codec.json.Fields}). It knows nothing of shows; what the objects mean is
 * said in the packages of the formats.
 */
@NullMarked
package org.sequencemaker.codec.json;

import org.jspecify.annotations.NullMarked;
