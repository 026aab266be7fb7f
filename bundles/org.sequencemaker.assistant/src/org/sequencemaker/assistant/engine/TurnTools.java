package org.sequencemaker.assistant.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.loop.ToolBox;
import org.sequencemaker.assistant.proposal.Collision;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.project.Project;

/**
 * The tools of a turn: all that are contributed, and three that only the loop itself can do: several calls in one that
 * count only together, readings of what was meant, and taking an earlier turn back.
 */
public final class TurnTools implements ToolBox {
    static final String BATCH = "batch";
    static final String READINGS = "offer_readings";
    static final String UNDO = "undo_turn";

    private static final Set<String> OWN = Set.of(BATCH, READINGS, UNDO);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_CALLS = 200;
    private static final String CALLS =
            "{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"tool\":{\"type\":\"string\"},"
                    + "\"arguments\":{\"type\":\"object\"}},\"required\":[\"tool\",\"arguments\"]}}";
    private static final List<ChatTool> TOOLS = List.of(
            new ChatTool(
                    BATCH,
                    "Several calls of tools that read or change the show, one after the other. If one fails, none of"
                            + " them counts.",
                    "{\"type\":\"object\",\"properties\":{\"calls\":" + CALLS + "},\"required\":[\"calls\"]}"),
            new ChatTool(
                    READINGS,
                    "Asks the user which of two to five readings is meant, where it matters and you cannot know. The"
                            + " calls of a reading are tried out, shown to the user, and made if it is chosen.",
                    "{\"type\":\"object\",\"properties\":{\"question\":{\"type\":\"string\"},\"readings\":{\"type\":"
                            + "\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"title\":{\"type\":"
                            + "\"string\"},\"calls\":" + CALLS + "},\"required\":[\"title\"]}}},\"required\":"
                            + "[\"question\",\"readings\"]}"),
            new ChatTool(
                    UNDO,
                    "Takes back what an earlier turn changed. What the user has changed since stays, and is listed.",
                    "{\"type\":\"object\",\"properties\":{\"turn\":{\"type\":\"string\",\"description\":"
                            + "\"\\\"last\\\", or a number: 1 for the last, 2 for the one before. Default: last.\"}}}"));

    private final String turn;
    private final Function<ProposalSite, ToolBox> contributed;
    private final ToolBox here;
    private final ProposalSite site;
    private final Asking asking;
    private final List<TakenTurn> taken;
    private final List<String> undid = new ArrayList<>();

    /**
     * @param turn of which turn
     * @param contributed the contributed tools, working on a copy
     * @param taken turns before this one, the oldest first
     */
    public TurnTools(
            String turn,
            Function<ProposalSite, ToolBox> contributed,
            ProposalSite site,
            Asking asking,
            List<TakenTurn> taken) {
        this.turn = turn;
        this.contributed = contributed;
        this.here = contributed.apply(site);
        this.site = site;
        this.asking = asking;
        this.taken = List.copyOf(taken);
    }

    /** Returns the ids of the earlier turns that this one has taken back until now. */
    public List<String> undid() {
        return List.copyOf(undid);
    }

    @Override
    public List<ChatTool> tools() {
        List<ChatTool> all = new ArrayList<>(here.tools());
        all.addAll(TOOLS);
        return all;
    }

    @Override
    public ChatPart.Result run(ChatPart.Call call) throws InterruptedException {
        if (!OWN.contains(call.tool())) {
            return here.run(call);
        }
        try {
            JsonNode arguments = arguments(call);
            String said = switch (call.tool()) {
                case BATCH -> batch(here, site, arguments.path("calls"));
                case READINGS -> readings(arguments);
                default -> undo(arguments.path("turn").asText("last"));
            };
            return new ChatPart.Result(call.id(), said, false, List.of());
        } catch (Refusal e) {
            return new ChatPart.Result(call.id(), e.reason(), true, List.of());
        }
    }

    private static JsonNode arguments(ChatPart.Call call) {
        try {
            JsonNode read = JSON.readTree(call.arguments().isBlank() ? "{}" : call.arguments());
            if (read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal("the arguments of " + call.tool() + " are not JSON (" + e.getOriginalMessage() + ")");
        }
        throw new Refusal("the arguments of " + call.tool() + " are not a JSON object");
    }

    private static String batch(ToolBox box, ProposalSite on, JsonNode calls) throws InterruptedException {
        if (!calls.isArray() || calls.isEmpty() || calls.size() > MOST_CALLS) {
            throw new Refusal("calls is a list of 1 to " + MOST_CALLS
                    + " objects such as {\"tool\": \"paint\", \"arguments\": {}}");
        }
        Project before = on.project();
        List<String> said = new ArrayList<>();
        int number = 0;
        for (JsonNode one : calls) {
            number++;
            String tool = one.path("tool").asText();
            String arguments = one.path("arguments").isTextual()
                    ? one.path("arguments").asText()
                    : one.path("arguments").isMissingNode()
                            ? "{}"
                            : one.path("arguments").toString();
            ChatPart.Result result = OWN.contains(tool)
                    ? new ChatPart.Result("", tool + " cannot be in a list of calls", true, List.of())
                    : box.run(new ChatPart.Call("", tool, arguments));
            if (result.failed()) {
                on.become(before);
                throw new Refusal(
                        "call " + number + " (" + tool + ") failed, so none of them counts: " + result.text());
            }
            said.add(number + ". " + result.text());
        }
        return String.join("\n", said);
    }

    private String readings(JsonNode arguments) throws InterruptedException {
        JsonNode given = arguments.path("readings");
        if (!given.isArray() || given.size() < 2 || given.size() > Question.MOST) {
            throw new Refusal("readings is a list of 2 to " + Question.MOST + " objects with a title");
        }
        List<Question.Reading> readings = new ArrayList<>();
        for (JsonNode one : given) {
            String title = one.path("title").asText("").strip();
            if (title.isEmpty()) {
                throw new Refusal("each reading needs a title");
            }
            readings.add(new Question.Reading(title, proposal(one.path("calls"), title)));
        }
        Question question = new Question(arguments.path("question").asText(), readings);
        return switch (asking.choose(question)) {
            case Answer.Chosen chosen -> chosen(readings.get(Math.clamp(chosen.index(), 0, readings.size() - 1)));
            case Answer.Own own -> "the user answers: " + own.text();
            case Answer.None none -> "the user chooses none of them; change nothing for this";
        };
    }

    private @Nullable Proposal proposal(JsonNode calls, String title) throws InterruptedException {
        if (!calls.isArray() || calls.isEmpty()) {
            return null;
        }
        ProposalSite fork = site.fork();
        try {
            batch(contributed.apply(fork), fork, calls);
        } catch (Refusal e) {
            throw new Refusal("the reading \"" + title + "\": " + e.reason());
        }
        return Proposal.between(turn, title, site.project(), fork.project());
    }

    private String chosen(Question.Reading reading) {
        Proposal proposal = reading.proposal();
        if (proposal == null) {
            return "the user chooses \"" + reading.title() + "\"; do that";
        }
        site.become(proposal.onto(site.project()).project());
        return "the user chooses \"" + reading.title() + "\", and its calls have been made";
    }

    private String undo(String which) {
        if (taken.isEmpty()) {
            throw new Refusal("there is no earlier turn that changed the show");
        }
        TakenTurn undone = earlier(which);
        Fitted fitted = without(undone);
        if (fitted.applied().isEmpty()) {
            throw new Refusal("of the turn \"" + undone.prompt() + "\" nothing is left as it made it");
        }
        undid.add(undone.id());
        site.restore(fitted);
        String stays =
                fitted.collisions().stream().limit(20).map(Collision::reason).collect(Collectors.joining("; "));
        return "took back \"" + undone.prompt() + "\""
                + (stays.isEmpty()
                        ? ""
                        : "; " + fitted.collisions().size() + " parts stay, as they were changed since: " + stays);
    }

    /** Who asks twice wants the turn before as well, and not the first one back. */
    private TakenTurn earlier(String which) {
        Set<String> gone = taken.stream().flatMap(one -> one.undid().stream()).collect(Collectors.toSet());
        List<TakenTurn> left = taken.stream()
                .filter(one -> one.undid().isEmpty())
                .filter(one ->
                        !gone.contains(one.id()) || !without(one).applied().isEmpty())
                .toList();
        if (left.isEmpty()) {
            throw new Refusal("all earlier turns are taken back already; the menu Edit has Undo to bring one back");
        }
        int back =
                which.equals("last") || which.isBlank() ? 1 : which.matches("\\d{1,4}") ? Integer.parseInt(which) : 0;
        if (back < 1 || back > left.size()) {
            throw new Refusal("turn is \"last\" or 1 to " + left.size() + ", not " + which);
        }
        return left.get(left.size() - back);
    }

    /** Returns the show without what is left of a turn in it. */
    private Fitted without(TakenTurn turn) {
        return turn.taken().inverse("Undo turn").onto(site.project());
    }
}
