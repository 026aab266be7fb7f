package org.sequencemaker.ui.assistant.talk;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call of a tool. */
public final class Called implements TalkItem {
    private final String tool;
    private final GrowingText arguments = new GrowingText();
    private String result = "";
    private boolean hasFailed;
    private @Nullable Duration time;

    Called(String tool) {
        this.tool = tool;
    }

    public String tool() {
        return tool;
    }

    /** JSON, as the model writes it. */
    public GrowingText arguments() {
        return arguments;
    }

    /** What the tool answered; empty while it runs. */
    public String result() {
        return result;
    }

    public boolean hasFailed() {
        return hasFailed;
    }

    /** Whether it is still written or run. */
    public boolean isRunning() {
        return time == null;
    }

    /** How long it ran; null while it does, zero if that is not known. */
    public @Nullable Duration time() {
        return time;
    }

    void end(String newResult, boolean failed, Duration taken) {
        result = newResult;
        hasFailed = failed;
        time = taken;
    }
}
