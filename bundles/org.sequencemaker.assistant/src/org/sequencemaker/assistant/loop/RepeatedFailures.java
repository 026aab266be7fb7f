package org.sequencemaker.assistant.loop;

import java.util.HashMap;
import java.util.Map;
import org.sequencemaker.assistant.tool.CallArguments;
import org.sequencemaker.extension.chat.ChatPart;

/** Counts calls that fail again and again with the same arguments: the model does not learn from being told. */
final class RepeatedFailures {
    private static final int MOST = 3;

    private final Map<String, Integer> failures = new HashMap<>();

    /** Returns whether this was one too many. */
    boolean add(ChatPart.Call call, ChatPart.Result result) {
        String same = call.tool() + " " + CallArguments.canonical(call.arguments());
        if (!result.failed()) {
            failures.remove(same);
            return false;
        }
        return failures.merge(same, 1, Integer::sum) >= MOST;
    }
}
