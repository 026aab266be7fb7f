package org.sequencemaker.cli;

import java.io.IOException;
import org.sequencemaker.codec.CodecException;
import picocli.CommandLine.Model.CommandSpec;

/** One word of the command line, such as {@code export}, with what it takes and what it does. */
public interface Command {
    /** What it takes and its help; made with {@link CommandSpecs} so that nothing is found by reflection. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws UsageException if the arguments make no sense together or in the project at hand
     * @throws CodecException if a file cannot be read or written as asked
     * @throws IOException if the system fails to read or write, with the file in its message
     */
    ExitCode run(Arguments arguments, Console console) throws CodecException, IOException;
}
