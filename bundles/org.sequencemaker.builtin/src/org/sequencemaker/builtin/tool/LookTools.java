package org.sequencemaker.builtin.tool;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.sequencemaker.check.Checks;
import org.sequencemaker.check.Problem;
import org.sequencemaker.check.Show;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.extension.attachment.Attachment;
import org.sequencemaker.extension.tool.AssistantTool;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolContext;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Timeline;

/** Looks at what has been made: its problems, and a picture of it. */
public final class LookTools {
    private static final int WIDTH = 960;
    private static final int ROW = 28;
    private static final int GAP = 6;

    private LookTools() {}

    /** The problems of a stretch. */
    public static final class Problems implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) {
            Show show = Show.of(context.project(), context.effects(), null);
            List<Problem> problems = new ArrayList<>();
            for (Span span : call.spans("when")) {
                for (Problem problem : Checks.problems(show.in(span), check -> !check.equals("song"))) {
                    if (!problems.contains(problem)) {
                        problems.add(problem);
                    }
                }
            }
            List<Object> lines = new ArrayList<>();
            for (Problem problem : problems.subList(0, Math.min(Words.MOST, problems.size()))) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("level", problem.level().name().toLowerCase(Locale.ROOT));
                line.put("at", Words.seconds(problem.place().from()));
                line.put("what", problem.words());
                lines.add(line);
            }
            return ToolResult.of(
                    problems.isEmpty() ? "no problems" : Words.count(problems.size(), "problem"),
                    problems.isEmpty() ? Map.of() : Map.of("problems", lines));
        }
    }

    /** A picture of a stretch: a row for each ball, its pixels one above the other; white lines where sections begin. */
    public static final class Picture implements AssistantTool {
        @Override
        public ToolResult call(ToolCall call, ToolContext context) throws InterruptedException {
            List<Span> spans = call.spans("when");
            Span span = new Span(spans.getFirst().start(), spans.getLast().end());
            byte[] png = png(context, span);
            return new ToolResult(
                    false,
                    "a picture of " + span + ": a row for each ball from the top, time from left to right, white lines"
                            + " where sections begin",
                    Map.of(),
                    List.of(new Attachment("show.png", "image/png", png)));
        }

        private static byte[] png(ToolContext context, Span span) throws InterruptedException {
            Project project = context.project();
            int height = Math.max(1, project.timelines().size()) * (ROW + GAP) + GAP;
            System.setProperty("java.awt.headless", "true");
            BufferedImage image = new BufferedImage(WIDTH, Math.min(height, 4000), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            try {
                graphics.setColor(new Color(40, 40, 40));
                graphics.fillRect(0, 0, WIDTH, image.getHeight());
                int top = GAP;
                for (Timeline timeline : project.timelines()) {
                    row(
                            image,
                            top,
                            ShowColours.of(timeline, project.settings().refreshRate(), context.effects()),
                            span);
                    top += ROW + GAP;
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                }
                graphics.setColor(Color.WHITE);
                MarkTrack sections = MarkTimes.track(project, "section");
                if (sections != null) {
                    sections.marks().stream()
                            .filter(mark -> span.contains(mark.time()))
                            .forEach(mark -> graphics.fillRect(x(mark.time().micros(), span), 0, 1, image.getHeight()));
                }
            } finally {
                graphics.dispose();
            }
            return bytes(image);
        }

        private static int x(long micros, Span span) {
            return (int)
                    ((micros - span.start().micros()) * WIDTH / span.length().micros());
        }

        private static void row(BufferedImage image, int top, ShowColours colours, Span span) {
            int[] pixels = new int[colours.pixels()];
            for (int x = 0; x < WIDTH; x++) {
                double seconds = span.start().inSeconds() + span.length().inSeconds() * x / WIDTH;
                long tick = (long) (seconds * colours.rateHz());
                if (tick >= colours.ticks()) {
                    continue;
                }
                colours.colours(tick, pixels);
                for (int y = 0; y < ROW && top + y < image.getHeight(); y++) {
                    image.setRGB(x, top + y, pixels[y * pixels.length / ROW]);
                }
            }
        }

        private static byte[] bytes(BufferedImage image) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ImageIO.setUseCache(false);
                ImageIO.write(image, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("a picture cannot be made", e);
            }
            return bytes.toByteArray();
        }
    }
}
