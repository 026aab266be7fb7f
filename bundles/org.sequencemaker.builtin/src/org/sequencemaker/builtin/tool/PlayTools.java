package org.sequencemaker.builtin.tool;

import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;

/** Plays the show. */
public final class PlayTools {
    private PlayTools() {}

    /** Plays, from a time if one is given. */
    public static final class Play implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            for (String name : new String[] {"from", "start_time"}) {
                if (call.has(name)) {
                    context.host().playback().seek(call.time(name));
                }
            }
            context.host().playback().play();
            return ToolResult.of("playing");
        }
    }

    /** Stops where it is. */
    public static final class Pause implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            context.host().playback().pause();
            return ToolResult.of("paused at " + context.host().playback().playhead());
        }
    }

    /** Stops, back at the start. */
    public static final class Stop implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            context.host().playback().stop();
            return ToolResult.of("stopped");
        }
    }

    /** Moves the playhead. */
    public static final class Seek implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            String name = call.has("position") ? "position" : "to";
            context.host().playback().seek(call.time(name));
            return ToolResult.of("the playhead is at " + call.time(name));
        }
    }

    /** How loud. */
    public static final class Volume implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            context.host().playback().volume(call.number("volume"));
            return ToolResult.of("the volume is " + call.number("volume"));
        }
    }
}
