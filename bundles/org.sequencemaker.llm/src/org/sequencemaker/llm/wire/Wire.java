package org.sequencemaker.llm.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.Request;

/** One protocol. Stateless. */
public interface Wire {
    /** The path of a conversation, after the endpoint's address. */
    String path();

    /** The path of the list of models. */
    default String modelsPath() {
        return "models";
    }

    /** The header that holds the key, and what stands before the key in it. */
    Map.Entry<String, String> keyHeader();

    /** Headers that every request has. */
    Map<String, String> headers();

    /**
     * Writes a request.
     *
     * @throws WireException if it holds what this protocol cannot carry
     */
    ObjectNode write(Request request, Set<Quirk> quirks) throws WireException;

    /** Returns who reads one answer. */
    Reader reader(AnswerBuilder answer, Asked asked);

    /** Reads one answer, event by event. */
    interface Reader {
        /**
         * Takes one event.
         *
         * @param data of the event, an object
         */
        void event(JsonNode data) throws WireException;

        /** Takes a whole answer, as servers that do not stream send it. */
        void whole(JsonNode answer) throws WireException;

        /** Whether the server has said why it stopped: what is missing now is not needed. */
        boolean isComplete();

        /** Whether nothing more will come. */
        default boolean isOver() {
            return isComplete();
        }
    }

    static Wire of(Protocol protocol) {
        return switch (protocol) {
            case CHAT_COMPLETIONS -> new ChatCompletionsWire();
            case RESPONSES -> new ResponsesWire();
            case MESSAGES -> new MessagesWire();
        };
    }
}
