/** Tests of listening, against short songs made by the tests themselves whose truth is known. */
@NullMarked
package org.sequencemaker.audio.worker.analysis;

import org.jspecify.annotations.NullMarked;
