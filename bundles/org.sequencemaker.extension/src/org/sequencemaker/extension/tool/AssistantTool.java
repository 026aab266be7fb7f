package org.sequencemaker.extension.tool;

/**
 * Does one thing for the model. Called on a thread of its own, at most {@value #LIMIT_SECONDS} seconds
 * a call; afterwards every edit is refused.
 */
public interface AssistantTool {
    /** How long a call may take, in seconds, without the time the user thinks about a question. */
    int LIMIT_SECONDS = 30;

    /**
     * Does it.
     *
     * @param call the arguments, checked against the parameters declared
     * @param context the project and the program
     * @return what the model is told
     * @throws org.sequencemaker.model.Refusal if it does not go; the model is told the reason
     * @throws InterruptedException if the user cancels, or the time limit is reached
     */
    ToolResult call(ToolCall call, ToolContext context) throws InterruptedException;
}
