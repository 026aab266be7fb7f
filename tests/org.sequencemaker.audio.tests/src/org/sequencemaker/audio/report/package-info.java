/** Tests of reading what was found in a song. */
@NullMarked
package org.sequencemaker.audio.report;

import org.jspecify.annotations.NullMarked;
