package org.sequencemaker.assistant.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Asking;
import org.sequencemaker.assistant.ask.PhraseRules;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ModelLink;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.assistant.loop.TurnEnd;
import org.sequencemaker.assistant.prompt.SystemMessage;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.codec.Source;
import org.sequencemaker.codec.smproj.SmprojReader;
import org.sequencemaker.codec.smproj.SmprojWriter;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.chat.ChatListener;
import org.sequencemaker.extension.chat.ChatMessage;
import org.sequencemaker.extension.chat.ChatMessage.Role;
import org.sequencemaker.extension.chat.ChatPart;
import org.sequencemaker.extension.chat.ChatReply;
import org.sequencemaker.extension.chat.ChatTool;
import org.sequencemaker.extension.chat.Usage;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.AssistantSettings;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Origin;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.testkit.TimelineText;

class AssistantTest {
    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    private final Deque<List<String>> script = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> systems = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<TakenTurn> taken = new ArrayList<>();
    private Answer answer = new Answer.None();
    private Project show = TestProgram.show();

    @SuppressWarnings("null")
    private TestProgram program;

    @BeforeEach
    void install() {
        program = new TestProgram(folder);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), program.problems());
        program.close();
    }

    @Test
    void whatAModelWouldSeeIsToldPartByPartWithoutAskingIt() throws Exception {
        try (TestProgram program = new TestProgram(folder)) {
            Project show = TestProgram.show();
            Project told = show.withAssistant(
                    new AssistantSettings("never white", List.of(), List.of(), "", AssistantSettings.NONE.kept()));
            Prompt prompt = Prompt.of("hello", told).withNews(List.of("(They refused it.)"));
            Sight sight = new Assistant(program.extensions, Asking.NOBODY).sight(prompt, 16_000, "m");
            assertEquals(
                    List.of("role", "rules", "project", "selection", "audio", "instructions"),
                    sight.system().parts().stream()
                            .map(SystemMessage.Shown::name)
                            .toList());
            assertTrue(sight.system().text().contains("never white"));
            assertTrue(sight.tools().stream().anyMatch(tool -> tool.name().equals("paint")));
            assertEquals(1, sight.conversation().messages().size());
            assertEquals(
                    "(They refused it.)\n\nhello",
                    sight.conversation().messages().getLast().text());
            assertEquals(4_000, sight.systemBudget());
            assertTrue(sight.tokens() > sight.toolTokens());
            assertTrue(sight.conversationBudget() < 12_000, "room for the rest: " + sight.conversationBudget());
        }
    }

    @Test
    void aBatchCountsWholeOrNotAtAll() throws Exception {
        script.add(List.of("batch {'calls':[{'tool':'paint','arguments':{'when':'0-1','colour':'red'}},"
                + "{'tool':'erase','arguments':{'when':'70-80'}}]}"));
        script.add(List.of("batch {'calls':[{'tool':'paint','arguments':{'when':'0-1','colour':'red','balls':[1]}},"
                + "{'tool':'paint','arguments':{'when':'1-2','colour':'blue','balls':[1]}}]}"));
        Ended ended = say("x", Asking.NOBODY);
        assertTrue(told.get(0).startsWith("call 2 (erase) failed, so none of them counts"), told.get(0));
        assertEquals("0-1000 red, 1000-2000 blue", text(ended, 0));
        assertEquals("", text(ended, 1));
        assertEquals(
                Origin.turn("t1"),
                ended.proposal()
                        .onto(show)
                        .project()
                        .timelines()
                        .getFirst()
                        .segments()
                        .get(0)
                        .origin());
    }

    @Test
    void readingsAreTriedOutAndTheChosenOneIsMade() throws Exception {
        answer = new Answer.Chosen(1);
        script.add(List.of("offer_readings {'question':'Which?','readings':[{'title':'red','calls':[{'tool':'paint',"
                + "'arguments':{'when':'0-1','colour':'red'}}]},{'title':'blue','calls':[{'tool':'paint','arguments':"
                + "{'when':'0-1','colour':'blue'}}]},{'title':'none of both'}]}"));
        Ended ended = say("x", asking());
        assertEquals(3, questions.getFirst().readings().size());
        assertFalse(Objects.requireNonNull(
                        questions.getFirst().readings().getFirst().proposal())
                .isEmpty());
        assertEquals("0-1000 blue", text(ended, 0));
        assertTrue(told.getFirst().contains("chooses \"blue\""), told.getFirst());
    }

    @Test
    void anAnswerInOnesOwnWordsGoesToTheModel() throws Exception {
        answer = new Answer.Own("green, but darker");
        script.add(List.of("offer_readings {'question':'Which?','readings':[{'title':'a'},{'title':'b'}]}"));
        Ended ended = say("x", asking());
        assertEquals("the user answers: green, but darker", told.getFirst());
        assertTrue(ended.proposal().isEmpty());
    }

    @Test
    void whatIsTheUsersStaysTheUsers() throws Exception {
        show = show.withTimeline(
                show.timelines().getFirst().id(),
                timeline -> timeline.withView(timeline.view().withLocked(true)));
        script.add(List.of("paint {'when':'0-1','colour':'red'}", "paint {'when':'0-1','colour':'red','balls':[2]}"));
        Ended ended = say("x", Asking.NOBODY);
        assertTrue(told.getFirst().contains("is locked"), told.getFirst());
        assertEquals("0-1000 red", text(ended, 1));
        // The later call of the same tool has worked.
        assertEquals(List.of(), ended.account().undone());
    }

    @Test
    void theAccountIsCountedAndChecked() throws Exception {
        script.add(List.of(
                "paint {'when':'0-10','colour':'white'}",
                "effect {'when':'0-10','effect':'strobe','settings':'frequency=20'}",
                "seek {'to':'3'}"));
        Ended ended = say("flash", Asking.NOBODY);
        Account account = new Assistant(program.extensions, Asking.NOBODY).checked(ended, show);
        assertEquals(List.of("Ball 1: 1 new", "Ball 2: 1 new", "Ball 3: 1 new"), account.changes());
        assertEquals(1, account.undone().size());
        assertTrue(account.undone().getFirst().contains("there is no window"), account.words());
        assertTrue(account.problems().getFirst().contains("seizures"), account.words());
    }

    @Test
    void whatIsTakenBackIsAgainWhoseItWas() throws Exception {
        Project before = show.withTimeline(
                show.timelines().getFirst().id(),
                timeline -> timeline.paint(Segment.of(Span.ofMillis(0, 5000), Look.solid(new Rgb(0, 0, 255)))));
        show = before;
        script.add(List.of("paint {'when':'1-2','colour':'red','balls':[1]}"));
        Fitted fitted = say("x", Asking.NOBODY).proposal().onto(show);
        taken.add(new TakenTurn("x", fitted.applied(), List.of()));
        show = fitted.project();
        script.add(List.of("undo_turn {}"));
        assertEquals(before, say("x", Asking.NOBODY).proposal().onto(show).project());
    }

    @Test
    void whoTakesBackTwiceGoesFurtherBackAndBringsNothingBack() throws Exception {
        Project before = show;
        take("paint {'when':'1-2','colour':'red','balls':[1]}");
        take("paint {'when':'3-4','colour':'blue','balls':[1]}");
        take("undo_turn {}");
        assertEquals(List.of(taken.get(1).id()), taken.getLast().undid());
        take("undo_turn {}");
        assertEquals(before, show);

        script.add(List.of("undo_turn {}"));
        Ended ended = say("x", Asking.NOBODY);
        assertTrue(ended.proposal().isEmpty());
        assertTrue(
                ended.account().undone().getFirst().contains("taken back already"),
                ended.account().words());
    }

    private void take(String call) throws Exception {
        script.add(List.of(call));
        Ended ended = say("x", Asking.NOBODY);
        Fitted fitted = ended.proposal().onto(show);
        taken.add(new TakenTurn("x", fitted.applied(), ended.undid()));
        show = fitted.project();
    }

    @Test
    void theCapEndsTheTurnWithWhatThereIs() throws Exception {
        for (int i = 0; i < 4; i++) {
            script.add(List.of("paint {'when':'" + i + "-" + (i + 1) + "','colour':'red','balls':[1]}"));
        }
        Ended ended = run("x", Asking.NOBODY, new Caps(2, 0, 0, java.time.Duration.ZERO), List.of());
        assertInstanceOf(TurnEnd.Finished.class, ended.outcome().result().end());
        assertEquals("0-1000 red, 1000-2000 red", text(ended, 0));
        assertEquals("the limit of 2 calls is reached", ended.account().why());
    }

    @Test
    void theModelIsToldOfTheShowAndOfWhatBecameOfItsProposal() throws Exception {
        show = show.withAssistant(new AssistantSettings(
                "No strobes.", List.of(), List.of(), "", show.assistant().kept()));
        script.add(List.of("paint {'when':'0-1','colour':'red'}"));
        Ended ended = say("x", Asking.NOBODY);
        Verdict verdict = new Verdict(
                ended.proposal().on(List.of(show.timelines().get(0).id())),
                ended.proposal()
                        .without(ended.proposal()
                                .on(List.of(show.timelines().get(0).id()))),
                "too bright");
        run("again", Asking.NOBODY, Caps.USUAL, List.of(verdict.words(show)));
        SystemMessage system = ended.outcome().system();
        assertEquals(
                List.of("role", "rules", "project", "selection", "audio", "instructions"),
                system.parts().stream().map(SystemMessage.Shown::name).toList());
        assertTrue(systems.getFirst().contains("No strobes."), systems.getFirst());
        assertTrue(systems.getFirst().contains("section Chorus 0:16.000–0:24.000"), systems.getFirst());
        assertTrue(
                told.contains(
                        "(The user took a part of your last proposal. In the show are: Ball 1: 1 new. Refused were:"
                                + " Ball 2: 1 new; Ball 3: 1 new. The user says why: too bright.)"),
                told.toString());
    }

    @Test
    void whatWasSaidAndTakenIsKeptInTheFileWithFieldsNobodyKnows() throws Exception {
        script.add(List.of("paint {'when':'0-1','colour':'red'}"));
        Ended ended = say("paint it", Asking.NOBODY);
        Fitted fitted = ended.proposal().onto(show);
        ProjectMemory memory = ProjectMemory.of(show)
                .with(ended.outcome().result().turn())
                .with(new TakenTurn("paint it", fitted.applied(), ended.undid()))
                .waiting(ended.proposal());
        Project saved = saved(memory.into(fitted.project()));
        String text = Objects.requireNonNull(saved.assistant().kept().fields().get("conversation"));
        Project strange = saved(saved.withAssistant(new AssistantSettings(
                "",
                List.of(),
                List.of(),
                "",
                saved.assistant().kept().with("conversation", "{\"later\":[1,2]," + text.substring(1)))));
        ProjectMemory read = ProjectMemory.of(strange);
        assertEquals(List.of(), read.problems());
        assertEquals(memory.conversation(), read.conversation());
        assertNotNull(read.pending());
        assertEquals("paint it", read.taken().getFirst().prompt());
        Project undone =
                read.taken().getFirst().taken().inverse("Undo").onto(strange).project();
        assertEquals("", TimelineText.of(undone.timelines().getFirst()));
        Project again = saved(read.waiting(null).into(strange));
        assertTrue(Objects.requireNonNull(again.assistant().kept().fields().get("conversation"))
                .contains("\"later\":[1,2]"));
        assertNull(ProjectMemory.of(again).pending());
    }

    @Test
    void phrasesOfTheOldRulesAreASuggestion() {
        Question question = Objects.requireNonNull(
                PhraseRules.read("I could interpret this in several ways:\n1. Paint red\n2. Paint blue\n- Or flash"));
        assertEquals(
                List.of("Paint red", "Paint blue", "Or flash"),
                question.readings().stream().map(Question.Reading::title).toList());
        Question either = Objects.requireNonNull(PhraseRules.read("Did you mean ball 1 or ball 2?"));
        assertEquals("ball 2", either.readings().get(1).title());
        assertNull(PhraseRules.read("Done: 1. painted red"));
    }

    private Ended say(String typed, Asking asking) throws InterruptedException {
        return run(typed, asking, Caps.USUAL, List.of());
    }

    private Ended run(String typed, Asking asking, Caps caps, List<String> news) throws InterruptedException {
        Prompt prompt =
                new Prompt(typed, List.of(), show, UserSelection.NOTHING, Time.ZERO, Conversation.EMPTY, taken, news);
        return new Assistant(program.extensions, asking)
                .run("t1", prompt, model(), "m", caps, Price.UNKNOWN, event -> {});
    }

    private Asking asking() {
        return new Asking() {
            @Override
            public boolean consents(ToolSpec tool, ToolCall call) {
                return true;
            }

            @Override
            public Answer choose(Question question) {
                questions.add(question);
                return answer;
            }
        };
    }

    /** Makes the calls of the script, one answer after the other, and then says that it is done. */
    private ModelLink model() {
        return new ModelLink() {
            @Override
            public int contextTokens() {
                return 100_000;
            }

            @Override
            public ChatReply chat(
                    String system, List<ChatMessage> messages, List<ChatTool> tools, ChatListener listener) {
                systems.add(system);
                for (ChatPart part : messages.getLast().parts()) {
                    if (part instanceof ChatPart.Result result) {
                        told.add(result.text());
                    } else if (part instanceof ChatPart.Text text) {
                        told.add(text.text().strip());
                    }
                }
                told.removeIf("x"::equals);
                List<String> calls = script.isEmpty() ? List.of() : script.removeFirst();
                List<ChatPart> parts = new ArrayList<>();
                for (String call : calls) {
                    String[] words = call.split(" ", 2);
                    parts.add(new ChatPart.Call(
                            "c" + script.size() + "-" + parts.size(), words[0], words[1].replace('\'', '"')));
                }
                if (parts.isEmpty()) {
                    parts.add(new ChatPart.Text("Done."));
                }
                return new ChatReply(new ChatMessage(Role.ASSISTANT, parts), ChatReply.Stop.END, Usage.UNKNOWN, "m");
            }
        };
    }

    private static Project saved(Project project) throws Exception {
        return SmprojReader.read(Source.of("x.smproj", SmprojWriter.write(project, "x.smproj")))
                .project();
    }

    private String text(Ended ended, int timeline) {
        return TimelineText.of(ended.proposal().onto(show).project().timelines().get(timeline));
    }
}
