package org.sequencemaker.builtin.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Clip;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.model.timeline.TimelineId;

/** Copies, shifts and repeats what balls show in a stretch. */
public final class RangeTools {
    private RangeTools() {}

    /** To other times, and other balls. */
    public static final class Copy implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Span from = one(call);
            List<TimelineId> balls = call.timelines("balls");
            List<TimelineId> onto = call.has("onto") ? call.timelines("onto") : balls;
            List<Time> times = call.has("to") ? call.items("to", Time.class) : List.of(from.start());
            if (onto.size() % balls.size() != 0) {
                throw new Refusal("what is on " + balls.size() + " balls does not go onto " + onto.size());
            }
            context.edit("Copy range", project -> {
                Project next = project;
                Clip clip = clip(project, balls, from);
                for (Time at : times) {
                    for (int i = 0; i < onto.size(); i += balls.size()) {
                        next = pasted(next, clip, onto.subList(i, i + balls.size()), at);
                    }
                }
                return next;
            });
            return ToolResult.of("copied " + from + " to "
                    + times.stream().map(Time::toString).collect(Collectors.joining(", ")) + " on "
                    + Words.balls(context.project(), onto));
        }
    }

    /** Earlier or later. */
    public static final class Shift implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Span from = one(call);
            Time by = Time.ofSeconds(call.number("by"));
            Time to = from.start().plus(by);
            if (to.isNegative() || from.end().plus(by).isAfter(context.project().duration())) {
                throw new Refusal(
                        from + " shifted by " + call.number("by") + " s would leave the show, which lasts from 0 to "
                                + context.project().duration());
            }
            List<TimelineId> balls = call.timelines("balls");
            context.edit("Shift range", project -> {
                Clip clip = clip(project, balls, from);
                Project cleared = project.replacing(timelines(project, balls).stream()
                        .map(one -> one.erase(from))
                        .toList());
                return pasted(cleared, clip, balls, to);
            });
            return ToolResult.of("shifted " + from + " to " + to + " on " + Words.balls(context.project(), balls));
        }
    }

    /** Again and again after itself. */
    public static final class Repeat implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Span from = one(call);
            List<TimelineId> balls = call.timelines("balls");
            Time limit =
                    call.has("until") ? call.time("until") : context.project().duration();
            long most = call.has("times") ? call.integer("times") : Integer.MAX_VALUE;
            if (!call.has("times") && !call.has("until")) {
                throw new Refusal("repeat_range needs times or until");
            }
            List<Time> times = new ArrayList<>();
            Time at = from.end();
            while (times.size() < most && at.isBefore(limit)) {
                times.add(at);
                at = at.plus(from.length());
            }
            if (times.isEmpty() || times.size() > Brush.MOST) {
                throw new Refusal("there is no room for " + from + " after itself until " + limit);
            }
            context.edit("Repeat range", project -> {
                Project next = project;
                for (Time time : times) {
                    Time end = Time.min(limit, time.plus(from.length()));
                    Span part = new Span(from.start(), from.start().plus(end.minus(time)));
                    next = pasted(next, clip(project, balls, part), balls, time);
                }
                return next;
            });
            return ToolResult.of("repeated " + from + " " + Words.count(times.size(), "time") + " on "
                    + Words.balls(context.project(), balls));
        }
    }

    private static Span one(ToolCall call) {
        List<Span> spans = call.spans("when");
        return new Span(
                spans.getFirst().start(), spans.size() == 1 ? spans.getFirst().end() : only(spans));
    }

    private static Time only(List<Span> spans) {
        throw new Refusal(
                "there are " + spans.size() + " such stretches: " + Words.spans(spans) + "; name one of them");
    }

    private static Clip clip(Project project, List<TimelineId> balls, Span from) {
        return Clip.ofRange(timelines(project, balls), from);
    }

    private static Project pasted(Project project, Clip clip, List<TimelineId> balls, Time at) {
        return project.replacing(clip.pasteWithGaps(timelines(project, balls), at));
    }

    private static List<Timeline> timelines(Project project, List<TimelineId> ids) {
        return project.timelines().stream()
                .filter(timeline -> ids.contains(timeline.id()))
                .toList();
    }
}
