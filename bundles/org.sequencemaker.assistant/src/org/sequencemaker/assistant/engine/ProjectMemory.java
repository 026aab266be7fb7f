package org.sequencemaker.assistant.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.conversation.ConversationJson;
import org.sequencemaker.assistant.conversation.Turn;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.assistant.proposal.ProposalJson;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.Project;

/**
 * What the assistant remembers of a project, kept in the project's file: what was said, what was taken of it, and a
 * proposal that waits for an answer. It is put into the project when that is saved and is no part of its history, so that
 * undo does not take back what was said. Fields that this program does not know survive.
 */
public final class ProjectMemory {
    /** The field of {@code llm_customization} that holds it. */
    static final String FIELD = "conversation";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_TURNS = 200;
    private static final int MOST_TAKEN = 50;

    private final Conversation conversation;
    private final List<TakenTurn> taken;
    private final @Nullable Proposal pending;
    private final List<String> problems;
    private final ObjectNode found;
    private final Map<Turn, JsonNode> foundTurns;

    private ProjectMemory(
            Conversation conversation,
            List<TakenTurn> taken,
            @Nullable Proposal pending,
            List<String> problems,
            ObjectNode found,
            Map<Turn, JsonNode> foundTurns) {
        this.conversation = conversation;
        this.taken = List.copyOf(taken);
        this.pending = pending;
        this.problems = List.copyOf(problems);
        this.found = found;
        this.foundTurns = foundTurns;
    }

    /** Reads what a project holds; what cannot be read is left out, and said in {@link #problems}. */
    public static ProjectMemory of(Project project) {
        String text = project.assistant().kept().fields().get(FIELD);
        if (text == null || text.isEmpty()) {
            return new ProjectMemory(Conversation.EMPTY, List.of(), null, List.of(), JSON.createObjectNode(), Map.of());
        }
        ConversationJson.Read read = ConversationJson.read(text);
        List<String> problems = new ArrayList<>(read.problems());
        ObjectNode root = JSON.createObjectNode();
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                root = object;
            }
        } catch (JsonProcessingException e) {
            // Said by the conversation's own reader.
            root = JSON.createObjectNode();
        }
        List<TakenTurn> taken = new ArrayList<>();
        for (JsonNode one : root.path("taken")) {
            Proposal proposal = proposal(one.path("proposal"), problems);
            if (proposal != null) {
                List<String> undid = new ArrayList<>();
                one.path("undid").forEach(id -> undid.add(id.asText()));
                taken.add(new TakenTurn(one.path("prompt").asText(), proposal, undid));
            }
        }
        Proposal pending = root.path("pending").isObject() ? proposal(root.path("pending"), problems) : null;
        return new ProjectMemory(read.conversation(), taken, pending, problems, root, turns(root, read.conversation()));
    }

    /** The turns as they were found, where all of them could be read. */
    private static Map<Turn, JsonNode> turns(ObjectNode root, Conversation conversation) {
        Map<Turn, JsonNode> turns = new HashMap<>();
        JsonNode nodes = root.path("turns");
        if (nodes.size() == conversation.turns().size()) {
            for (int i = 0; i < nodes.size(); i++) {
                turns.put(conversation.turns().get(i), nodes.get(i));
            }
        }
        return turns;
    }

    private static @Nullable Proposal proposal(JsonNode node, List<String> problems) {
        try {
            return ProposalJson.read(node);
        } catch (CodecException e) {
            problems.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    public Conversation conversation() {
        return conversation;
    }

    /** Turns of which something was taken, the oldest first. */
    public List<TakenTurn> taken() {
        return taken;
    }

    /** What waits for the user's answer, or null. */
    public @Nullable Proposal pending() {
        return pending;
    }

    /** What could not be read, in words for the user. */
    public List<String> problems() {
        return problems;
    }

    /** Returns the memory with one more turn. */
    public ProjectMemory with(Turn turn) {
        List<Turn> turns = new ArrayList<>(conversation.turns());
        turns.add(turn);
        return new ProjectMemory(
                new Conversation(last(turns, MOST_TURNS)), taken, pending, problems, found, foundTurns);
    }

    /** Returns the memory with what was taken of a turn, in parts even; nothing waits any more. */
    public ProjectMemory with(TakenTurn turn) {
        List<TakenTurn> all = new ArrayList<>(taken);
        TakenTurn last = all.isEmpty() ? null : all.getLast();
        if (last != null && last.taken().isOfSame(turn.taken())) {
            all.removeLast();
            all.add(new TakenTurn(turn.prompt(), last.taken().and(turn.taken()), turn.undid()));
        } else {
            all.add(turn);
        }
        return new ProjectMemory(conversation, last(all, MOST_TAKEN), null, problems, found, foundTurns);
    }

    /** Returns the memory with another proposal that waits, or none. */
    public ProjectMemory waiting(@Nullable Proposal proposal) {
        return new ProjectMemory(conversation, taken, proposal, problems, found, foundTurns);
    }

    /** Returns the memory without a turn and all that was said after it; what was taken can still be taken back. */
    @SuppressWarnings("ReferenceEquality") // The same may have been said twice.
    public ProjectMemory before(Turn turn) {
        List<Turn> turns = conversation.turns();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i) == turn) {
                return new ProjectMemory(
                        new Conversation(turns.subList(0, i)), taken, pending, problems, found, foundTurns);
            }
        }
        return this;
    }

    /** Returns the memory with nothing said; what was taken can still be taken back. */
    public ProjectMemory forgotten() {
        return new ProjectMemory(Conversation.EMPTY, taken, pending, List.of(), found, Map.of());
    }

    private static <T> List<T> last(List<T> all, int most) {
        return all.size() <= most ? all : List.copyOf(all.subList(all.size() - most, all.size()));
    }

    /** Returns another state of a project with what is remembered in the present one. */
    public static Project keeping(Project present, Project other) {
        String memory = present.assistant().kept().fields().get(FIELD);
        return memory == null ? other : remembering(other, memory);
    }

    /** Returns a project with this memory in it, to be written to its file. */
    public Project into(Project project) {
        boolean isNothing = conversation.turns().isEmpty() && taken.isEmpty() && pending == null && found.isEmpty();
        return isNothing ? project : remembering(project, json());
    }

    /** Where it is remembered already the project stays the same. */
    private static Project remembering(Project project, String memory) {
        AssistantSettings settings = project.assistant();
        if (memory.equals(settings.kept().fields().get(FIELD))) {
            return project;
        }
        return project.withAssistant(new AssistantSettings(
                settings.customInstructions(),
                settings.presets(),
                settings.taskTemplates(),
                settings.activePreset(),
                settings.kept().with(FIELD, memory)));
    }

    private String json() {
        ObjectNode root = found.deepCopy();
        try {
            JsonNode written = JSON.readTree(ConversationJson.write(conversation));
            root.set("version", written.path("version"));
            ArrayNode turns = root.putArray("turns");
            for (int i = 0; i < conversation.turns().size(); i++) {
                JsonNode known = foundTurns.get(conversation.turns().get(i));
                turns.add(known == null ? written.path("turns").path(i) : known);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is no JSON", e);
        }
        ArrayNode all = root.putArray("taken");
        for (TakenTurn turn : taken) {
            ObjectNode one = all.addObject().put("prompt", turn.prompt());
            one.set("proposal", ProposalJson.write(turn.taken()));
            if (!turn.undid().isEmpty()) {
                turn.undid().forEach(one.putArray("undid")::add);
            }
        }
        Proposal waiting = pending;
        if (waiting == null) {
            root.remove("pending");
        } else {
            root.set("pending", ProposalJson.write(waiting));
        }
        return root.toString();
    }
}
