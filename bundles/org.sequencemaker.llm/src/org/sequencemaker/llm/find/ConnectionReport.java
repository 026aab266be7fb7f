package org.sequencemaker.llm.find;

import java.time.Duration;
import org.sequencemaker.llm.Usage;

/**
 * What a connection test found.
 *
 * @param model the server's name of the model that answered
 * @param firstWord from the question to the first piece of the answer
 * @param whole from the question to the end of the answer
 * @param streaming whether the answer comes in pieces
 * @param tools whether it calls tools
 * @param images whether it sees pictures
 * @param audio whether it hears sound
 * @param usage tokens of all trials together; -1 where the server did not tell
 */
public record ConnectionReport(
        String model,
        Duration firstWord,
        Duration whole,
        Support streaming,
        Support tools,
        Support images,
        Support audio,
        Usage usage) {}
