/** Reads, migrates and writes every file format. No open document, no windows. */
@NullMarked
package org.sequencemaker.codec;

import org.jspecify.annotations.NullMarked;
