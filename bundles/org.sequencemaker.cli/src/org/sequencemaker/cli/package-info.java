/**
 * The engine without a window. {@link org.sequencemaker.cli.Main} is where a process starts,
 * {@link org.sequencemaker.cli.Cli} runs one command line, and each command is a class in the package
 * {@code command}. What commands share in talking to people (streams, exit codes, arguments, progress)
 * is here; what they know of shows and files is not.
 */
@NullMarked
package org.sequencemaker.cli;

import org.jspecify.annotations.NullMarked;
