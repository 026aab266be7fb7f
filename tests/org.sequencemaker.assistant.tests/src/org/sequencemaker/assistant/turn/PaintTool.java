package org.sequencemaker.assistant.turn;

import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;

/** Paints a stretch of some timelines in one colour. */
public final class PaintTool implements AssistantTool {
    /** As a plug-in would declare it. */
    static final String PLUGIN_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.sequencemaker.assistantTools">
                  <tool id="paint" label="Paint" description="Paints." effect="edits" consent="allow"
                        class="org.sequencemaker.assistant.turn.PaintTool">
                     <parameter name="balls" type="timelines" description="Which" required="true"/>
                     <parameter name="colour" type="colour" description="Which" required="true"/>
                     <parameter name="start" type="time" description="From" required="true"/>
                     <parameter name="end" type="time" description="To" required="true"/>
                  </tool>
               </extension>
               <extension point="org.sequencemaker.capabilities">
                  <capability id="editProject" reason="To paint."/>
               </extension>
            </plugin>
            """;

    @Override
    public ToolResult call(ToolCall call, ToolContext context) {
        Segment segment = Segment.of(new Span(call.time("start"), call.time("end")), Look.solid(call.colour("colour")));
        for (TimelineId id : call.timelines("balls")) {
            context.edit("Paint", project -> project.withTimeline(id, timeline -> timeline.paint(segment)));
        }
        return ToolResult.of("painted " + call.timelines("balls").size() + " timelines");
    }
}
