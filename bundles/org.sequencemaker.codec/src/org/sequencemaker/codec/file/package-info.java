/**
 * Writing files so that nobody ever finds half of one:
 * {@link org.sequencemaker.codec.file.AtomicFile}. What is in the files is not said here.
 */
@NullMarked
package org.sequencemaker.codec.file;

import org.jspecify.annotations.NullMarked;
