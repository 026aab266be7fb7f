package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.editing.TimeRange;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.TimelineId;
import org.sequencemaker.testkit.TimelineText;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.access.Announcer;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.talk.Failure;
import org.sequencemaker.ui.assistant.talk.Proposed;
import org.sequencemaker.ui.assistant.talk.Said;
import org.sequencemaker.ui.assistant.talk.TalkItem;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.proposal.Ghost;
import org.sequencemaker.ui.proposal.Part;
import org.sequencemaker.ui.proposal.ProposedChange;

/** The chat in the real window, with the offline assistant, a recorded model, and bad ones. */
class ChatTest {
    private static final String PROMPT = "paint all balls white from 0:02 to 0:05";

    /** As chat completions are streamed by servers: a call, and, asked again with its result, an answer. */
    private static final String CALLS = """
            data: {"choices":[{"index":0,"delta":{"role":"assistant","content":null,"tool_calls":[{"index":0,"id":"call_1",\
            "type":"function","function":{"name":"paint","arguments":""}}]}}]}

            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\\"when\\":\\"0:07-0:08\\","}}]}}]}

            data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"\\"colour\\":\\"green\\",\\"balls\\":[1]}"}}]}}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}

            data: [DONE]

            """;

    private static final String SAYS = """
            data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"It shines **gr"}}]}

            data: {"choices":[{"index":0,"delta":{"content":"een** now."}}]}

            data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":812,"completion_tokens":9}}

            data: [DONE]

            """;

    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @AfterEach
    void forget() {
        studio.service(Endpoints.class).change(set -> EndpointSettings.STANDARD);
    }

    @WindowTest
    void aProposalIsTakenInPartAndTheRestRefusedWithAReason() throws Exception {
        TalkTurn turn = ask(PROMPT);
        assertEquals(3, lines(turn));
        waitForWords("Proposal: Ball 1");
        assertFalse(text(0).contains("white"));
        assertEquals("*show.smproj – Sequence Maker", studio.title());
        take(turn, 0);
        studio.ui().waitUntil("the first ball to be white", () -> text(0).contains("2000-5000 white"));
        assertFalse(text(1).contains("white"));
        studio.ui().run(() -> studio.service(ProposedChange.class).refuse(Part.ALL));
        Text reason = studio.ui().withKey(Text.class, "chat.reason");
        studio.ui().type(reason, "only the first");
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("the question to go", () -> desk().wantsReason() == null);
        assertEquals(Proposed.State.PARTLY, studio.ui().ask(() -> proposed(turn).state()));
        assertEquals(
                "Assistant: " + PROMPT,
                studio.ui().ask(() -> studio.project().document().undoLabel()));
    }

    @WindowTest
    void whatIsChangedByHandMeanwhileCollidesAndStaysEvenWhenTheTurnIsUndone() throws Exception {
        TalkTurn turn = ask(PROMPT);
        paintByHand();
        studio.ui()
                .waitUntil(
                        "a collision",
                        () -> Objects.requireNonNull(
                                        studio.service(ProposedChange.class).ghosts())
                                .ghosts()
                                .stream()
                                .anyMatch(Ghost::collides));
        studio.ui().run(() -> desk().take(turn, Part.ALL));
        studio.ui().waitUntil("all of it to be answered", () -> desk().waits() == null);
        assertTrue(text(1).contains("2000-5000 white"), text(1));
        assertTrue(text(0).contains("3000-3500 black"), text(0));
        studio.ui().menu("Assistant", "Undo the Last Turn");
        studio.ui().waitUntil("the turn to be undone", () -> !text(1).contains("white"));
        assertTrue(text(0).contains("3000-3500 black"), text(0));
    }

    @WindowTest
    void theConversationAndWhatWaitsAreSavedWithTheProject() throws Exception {
        Path file = Objects.requireNonNull(studio.project().file());
        ask(PROMPT);
        studio.ui().menu("File", "Save");
        studio.waitForTitle("show.smproj – Sequence Maker");
        assertEquals(
                text(0),
                TimelineText.of(ProjectFiles.read(file).project().timelines().getFirst()));
        studio.ui().menu("File", "New");
        studio.waitForTitle("Untitled Project – Sequence Maker");
        studio.ui().waitUntil("an empty talk", () -> desk().talk().turns().isEmpty());
        studio.restart(file);
        studio.ui().waitUntil("the talk", () -> !desk().talk().turns().isEmpty());
        TalkTurn turn = studio.ui().ask(() -> desk().talk().turns().getFirst());
        assertEquals(PROMPT, turn.prompt());
        studio.ui()
                .waitUntil(
                        "what waits", () -> studio.service(ProposedChange.class).ghosts() != null);
        take(turn, 2);
        studio.ui().waitUntil("the last ball to be white", () -> text(2).contains("2000-5000 white"));
    }

    @WindowTest
    void thePromptIsWrittenWithTheKeyboard() throws Exception {
        studio.ui().menu("Assistant", "Ask the Assistant");
        StyledText prompt = prompt();
        studio.ui().waitUntil("the cursor in the prompt", prompt::isFocusControl);
        studio.ui().hands().type('h', 'e', 'l', 'p', SWT.CR);
        studio.ui().waitUntil("an answer", () -> desk().talk().turns().size() == 1 && !desk().isBusy());
        assertEquals("", studio.ui().ask(prompt::getText));
        studio.ui().hands().type(SWT.ARROW_UP);
        studio.ui().waitUntil("the prompt before", () -> prompt.getText().equals("help"));
        studio.ui().run(() -> prompt.setText(""));
        studio.ui().hands().type('/', 'c', 'l');
        studio.ui()
                .waitUntil(
                        "the list of commands",
                        () -> studio.ui()
                                .isThere(
                                        List.class,
                                        list -> "chat.commands".equals(list.getData("org.eclipse.swtbot.widget.key"))
                                                && list.getItemCount() == 1));
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("an empty talk", () -> desk().talk().turns().isEmpty());
    }

    @WindowTest
    void whatIsSelectedIsShownAndCanBeLeftOut() throws Exception {
        studio.ui().withKey(StyledText.class, "chat.prompt");
        studio.ui()
                .run(() -> studio.project()
                        .selection()
                        .selectRange(new TimeRange(Span.ofMillis(3000, 5000), Set.of(id(1)))));
        Button chip = studio.ui()
                .find(
                        Button.class,
                        "for the second ball",
                        button -> button.getText().endsWith(" Ball 2"));
        studio.ui().click(chip);
        assertTrue(studio.ui()
                .ask(() -> desk().told()
                        .selection(studio.project().project())
                        .timelines()
                        .isEmpty()));
        studio.ui().run(() -> studio.project().selection().clear());
        studio.ui().waitUntil("no chips", chip::isDisposed);
    }

    @WindowTest
    void aRecordedStreamBecomesAProposalAndThenLight() throws Exception {
        try (RecordedModelServer server = new RecordedModelServer(CALLS, SAYS)) {
            choose(server.address());
            TalkTurn turn = ask("make the first ball green for a second");
            studio.ui().waitUntil("the end", () -> !desk().isBusy());
            assertEquals(
                    "It shines **green** now.",
                    studio.ui()
                            .ask(() -> turn.items().stream()
                                    .filter(Said.class::isInstance)
                                    .map(said -> ((Said) said).text().toString())
                                    .reduce("", String::concat)));
            assertEquals(1, lines(turn));
            assertFalse(text(0).contains("green"));
            studio.ui().run(() -> studio.service(ProposedChange.class).take(Part.ALL));
            studio.ui().waitUntil("the light", () -> text(0).contains("7000-8000 green"));
        }
    }

    @WindowTest
    void aServerThatHangsIsStoppedAtOnceByTheKey() throws Exception {
        stopsInTheMiddle(BadModelServer.Manner.HANGS);
    }

    @WindowTest
    void aServerThatDripsIsStoppedAtOnceByTheKey() throws Exception {
        stopsInTheMiddle(BadModelServer.Manner.DRIPS);
    }

    @WindowTest
    void anAnswerThatBreaksOffIsSaidWithWhatToDo() throws Exception {
        try (BadModelServer server = new BadModelServer(BadModelServer.Manner.CUTS)) {
            choose(server.address());
            send("hello");
            studio.ui().waitUntil("the end", () -> !desk().isBusy());
            TalkTurn turn = last();
            assertEquals(TalkTurn.State.FAILED, studio.ui().ask(turn::state));
            assertTrue(studio.ui().ask(() -> turn.items().getLast()) instanceof Failure);
            waitForWords("Failed: ");
        }
    }

    private void stopsInTheMiddle(BadModelServer.Manner manner) throws Exception {
        try (BadModelServer server = new BadModelServer(manner)) {
            choose(server.address());
            send("hello");
            studio.ui()
                    .waitUntil(
                            "the first words",
                            () -> desk().talk().turns().stream()
                                    .anyMatch(turn -> turn.items().stream().anyMatch(Said.class::isInstance)));
            studio.ui().hands().type(SWT.ESC);
            studio.ui().waitUntil("the end", () -> !desk().isBusy());
            assertEquals(TalkTurn.State.STOPPED, studio.ui().ask(last()::state));
            assertFalse(studio.ui().ask(() -> studio.project().document().isDirty()));
        }
    }

    private void choose(String address) {
        studio.service(Endpoints.class)
                .change(set -> set.with(
                                new ModelEndpoint("bad", "openai-compatible", "Bad", address, "m", 8000, false, true))
                        .choosing("bad"));
        studio.ui().waitUntil("the choice", () -> desk().chosen().label().equals("Bad: m"));
    }

    private TalkTurn last() {
        return studio.ui().ask(() -> desk().talk().turns().getLast());
    }

    private void send(String prompt) {
        StyledText field = prompt();
        studio.ui().run(() -> {
            field.forceFocus();
            field.setText(prompt);
        });
        studio.ui().hands().type(SWT.CR);
        studio.ui().waitUntil("it to be sent", () -> !desk().talk().turns().isEmpty());
    }

    /** Waits until screen readers were told something that begins so. */
    private void waitForWords(String beginning) {
        studio.ui()
                .waitUntil(
                        "\"" + beginning + "\" to be said",
                        () -> studio.service(Announcer.class).last().startsWith(beginning));
    }

    private AssistantDesk desk() {
        return studio.service(AssistantDesk.class);
    }

    private StyledText prompt() {
        return studio.ui().withKey(StyledText.class, "chat.prompt");
    }

    /** Types a prompt, sends it by the button and waits for what it comes to. */
    private TalkTurn ask(String prompt) {
        StyledText field = prompt();
        studio.ui().run(() -> {
            field.setFocus();
            field.setText(prompt);
        });
        studio.ui().click(studio.ui().withKey(Button.class, "chat.send"));
        studio.ui().waitUntil("a proposal", () -> desk().waits() != null);
        return studio.ui().ask(() -> Objects.requireNonNull(desk().waits()));
    }

    private void take(TalkTurn turn, int line) {
        studio.ui()
                .run(() -> desk().take(
                                turn, proposed(turn).left().lines().get(line).part()));
    }

    private int lines(TalkTurn turn) {
        return studio.ui().ask(() -> proposed(turn).left().lines().size());
    }

    private static Proposed proposed(TalkTurn turn) {
        for (TalkItem item : turn.items()) {
            if (item instanceof Proposed proposed) {
                return proposed;
            }
        }
        throw new AssertionError("no proposal in " + turn.items());
    }

    private TimelineId id(int timeline) {
        return studio.project().project().timelines().get(timeline).id();
    }

    private String text(int timeline) {
        return TimelineText.of(studio.project().project().timelines().get(timeline));
    }

    private void paintByHand() {
        TimelineId first = id(0);
        studio.ui()
                .run(() -> studio.project()
                        .document()
                        .apply(
                                "Paint",
                                project -> project.withTimeline(
                                        first,
                                        timeline -> timeline.paint(
                                                Segment.of(Span.ofMillis(3000, 3500), Look.solid(Rgb.BLACK))))));
    }
}
