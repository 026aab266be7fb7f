package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.assistant.ask.Answer;
import org.sequencemaker.assistant.ask.Question;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.assistant.proposal.Proposal;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.assistant.desk.Asks;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.proposal.ProposedChange;
import org.sequencemaker.ui.proposal.Side;

/** What the user is asked in the middle of a turn. */
class AmbiguityTest {
    private static final String TITLE = "What Do You Mean?";

    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @AfterEach
    void forget() {
        Endpoints endpoints = studio.service(Endpoints.class);
        endpoints.change(set -> EndpointSettings.STANDARD);
    }

    private CompletableFuture<Answer> ask() {
        return studio.ui().ask(() -> {
            Project show = studio.project().project();
            Question question = new Question(
                    "Which drop should be stronger?",
                    List.of(
                            new Question.Reading("The first one", dark(show, 0)),
                            new Question.Reading("The second one", dark(show, 10_000)),
                            new Question.Reading("Both, only slower", null)));
            return studio.service(Asks.class).choose(question, show);
        });
    }

    /** A second of ball 1 made dark. */
    private static Proposal dark(Project show, long from) {
        Project dark = show.withTimeline(
                show.timelines().getFirst().id(), timeline -> timeline.erase(Span.ofMillis(from, from + 1000)));
        return Proposal.between("turn", "Dark", show, dark);
    }

    private Button button(String key) {
        return studio.ui().withKey(Button.class, key);
    }

    @WindowTest
    void aReadingIsSeenHeardAndTaken() {
        CompletableFuture<Answer> answer = ask();
        Shell dialog = studio.ui().shell(TITLE);
        Label counts = studio.ui().withKey(Label.class, "ambiguity.counts1");
        studio.ui().waitUntil("what it would change", () -> counts.getText().equals("Ball 1: 1 dark"));
        Label words = studio.ui().withKey(Label.class, "ambiguity.counts2");
        assertTrue(studio.ui().textOf(words).contains("not been worked out"));
        assertFalse(studio.ui().ask(() -> button("ambiguity.play2").isEnabled()));

        studio.ui().click(button("ambiguity.play1"));
        ProposedChange proposed = studio.service(ProposedChange.class);
        studio.ui().waitUntil("the reading on the timeline", () -> proposed.side() == Side.PROPOSED);
        assertEquals(
                Span.ofMillis(10_000, 11_000),
                studio.ui()
                        .ask(() -> Objects.requireNonNull(proposed.ghosts())
                                .ghosts()
                                .getFirst()
                                .place()
                                .span()));
        // The window beside it stays usable.
        studio.edit();
        studio.ui().click(button("ambiguity.take1"));
        studio.ui().waitUntil("the answer", answer::isDone);
        assertEquals(new Answer.Chosen(1), answer.join());
        studio.ui().waitUntil("the end", () -> dialog.isDisposed() && proposed.ghosts() == null);
    }

    @WindowTest
    void aReadingIsChangedIntoAnother() {
        CompletableFuture<Answer> answer = ask();
        studio.ui().shell(TITLE);
        studio.ui().click(button("ambiguity.edit2"));
        Text own = studio.ui().withKey(Text.class, "ambiguity.own");
        assertEquals("Both, only slower", studio.ui().textOf(own));
        studio.ui().type(own, "Both, but faster");
        studio.ui().click(button("ambiguity.answer"));
        studio.ui().waitUntil("the answer", answer::isDone);
        assertEquals(new Answer.Own("Both, but faster"), answer.join());
    }

    @WindowTest
    void noneOfThemIsAnAnswerAndAStoppedTurnAsksNoMore() {
        CompletableFuture<Answer> answer = ask();
        studio.ui().clickButton(studio.ui().shell(TITLE), "None of These");
        studio.ui().waitUntil("the answer", answer::isDone);
        assertEquals(new Answer.None(), answer.join());
        studio.ui().waitUntil("the end", () -> !studio.ui().hasShell(TITLE));

        CompletableFuture<Answer> stopped = ask();
        Shell dialog = studio.ui().shell(TITLE);
        studio.ui().run(() -> stopped.cancel(false));
        studio.ui().waitUntil("the end", dialog::isDisposed);
        assertTrue(studio.ui().ask(() -> studio.service(ProposedChange.class).ghosts() == null));
    }

    @WindowTest
    void aToolIsAllowedOnceOrForTheProject() {
        ToolSpec tool = new ToolSpec(
                "light_up",
                "Light up",
                "Lights the props.",
                ToolSpec.Effect.ACTS,
                ToolSpec.Consent.ASK,
                true,
                List.of());
        ToolCall call = new ToolCall("light_up", Map.of("brightness", 0.5));
        Asks asks = studio.service(Asks.class);
        CompletableFuture<Boolean> once = studio.ui().ask(() -> asks.consents(tool, call));
        Shell dialog = studio.ui().shell("May the Assistant Use This Tool?");
        assertEquals("brightness: 0.5", studio.ui().textOf(studio.ui().withKey(Text.class, "consent.arguments")));
        studio.ui().clickButton(dialog, "Yes, This Time");
        assertTrue(once.join());
        studio.ui().waitUntil("the end", dialog::isDisposed);

        CompletableFuture<Boolean> always = studio.ui().ask(() -> asks.consents(tool, call));
        assertFalse(always.isDone());
        studio.ui().clickButton(studio.ui().shell("May the Assistant Use This Tool?"), "Always for This Project");
        assertTrue(always.join());
        assertTrue(studio.ui().ask(() -> asks.consents(tool, call)).isDone());
    }

    @WindowTest
    void whatIsSentIsSaidOnceBeforeItIs() {
        Endpoints endpoints = studio.service(Endpoints.class);
        ModelEndpoint far = Endpoints.fresh(Objects.requireNonNull(
                                studio.service(Extensions.class).chatProviders().find("openai-compatible"))
                        .spec())
                .withBaseUrl("https://models.example/v1")
                .withModel("m", 0);
        endpoints.change(set -> set.with(far).choosing(far.id()));
        ModelChoice choice = studio.service(ModelChoice.class);
        studio.ui().waitUntil("the choice", () -> choice.chosen().label().equals(far.name() + ": m"));
        Asks asks = studio.service(Asks.class);
        CompletableFuture<Boolean> refused = studio.ui().ask(() -> asks.maySend(choice.chosen()));
        Shell dialog = studio.ui().shell("What Is Sent");
        String words = studio.ui().textOf(studio.ui().withKey(Label.class, "send.words"));
        assertTrue(words.contains("models.example"), words);
        studio.ui().clickButton(dialog, "Do Not Send");
        assertFalse(refused.join());
        CompletableFuture<Boolean> sent = studio.ui().ask(() -> asks.maySend(choice.chosen()));
        studio.ui().waitUntil("the end of the first", dialog::isDisposed);
        studio.ui().clickButton(studio.ui().shell("What Is Sent"), "OK, Send");
        assertTrue(sent.join());
        studio.ui()
                .waitUntil(
                        "that it is kept",
                        () -> !endpoints.mustSay(
                                Objects.requireNonNull(endpoints.now().find(far.id()))));
        assertTrue(studio.ui().ask(() -> asks.maySend(choice.chosen())).join());
    }
}
