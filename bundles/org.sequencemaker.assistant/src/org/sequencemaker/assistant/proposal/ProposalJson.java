package org.sequencemaker.assistant.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.TimelineId;

/**
 * Writes a proposal as JSON and reads it back. What there was and what there will be are small project files in it, so
 * that nothing of a segment, a mark or a palette is lost that a project file holds.
 */
public final class ProposalJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;
    private static final String FILE = "proposal.smproj";

    private ProposalJson() {}

    public static ObjectNode write(Proposal proposal) {
        ObjectNode root = JSON.createObjectNode()
                .put("version", VERSION)
                .put("turn", proposal.turn())
                .put("label", proposal.label());
        ArrayNode stretches = root.putArray("stretches");
        for (Stretch stretch : proposal.stretches()) {
            stretches
                    .addArray()
                    .add(stretch.timeline().value())
                    .add(stretch.span().start().micros())
                    .add(stretch.span().end().micros());
        }
        ArrayNode others = root.putArray("others");
        for (Other other : proposal.others()) {
            others.addArray().add(other.kind().name().toLowerCase(Locale.ROOT)).add(other.id());
        }
        root.put("before", project(proposal.before()));
        root.put("after", project(proposal.after()));
        return root;
    }

    /** @throws CodecException if it cannot be read, saying what is wrong */
    public static Proposal read(JsonNode root) throws CodecException {
        if (root.path("version").asInt() != VERSION) {
            throw problem("it is of version " + root.path("version").asText("?") + "; this program reads " + VERSION);
        }
        List<Stretch> stretches = new ArrayList<>();
        List<Other> others = new ArrayList<>();
        try {
            for (JsonNode one : root.path("stretches")) {
                Span span = new Span(
                        Time.ofMicros(one.path(1).asLong(-1)),
                        Time.ofMicros(one.path(2).asLong(-1)));
                stretches.add(new Stretch(new TimelineId(one.path(0).asText()), span));
            }
            for (JsonNode one : root.path("others")) {
                String kind = one.path(0).asText().toUpperCase(Locale.ROOT);
                others.add(new Other(Other.Kind.valueOf(kind), one.path(1).asText()));
            }
        } catch (IllegalArgumentException e) {
            throw problem(String.valueOf(e.getMessage()));
        }
        return new Proposal(
                root.path("turn").asText(),
                root.path("label").asText(),
                project(root.path("before")),
                project(root.path("after")),
                stretches,
                others);
    }

    /** As text inside the text: a project file keeps how its numbers are spelled. */
    private static String project(Project project) {
        return new String(SmprojWriter.write(project, FILE), StandardCharsets.UTF_8);
    }

    private static Project project(JsonNode node) throws CodecException {
        return SmprojReader.read(Source.of(FILE, node.asText().getBytes(StandardCharsets.UTF_8)))
                .project();
    }

    private static CodecException problem(String reason) {
        return new CodecException("the proposal", "", "cannot be read: " + reason, "Ask the assistant again");
    }
}
