package org.sequencemaker.assistant.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sequencemaker.assistant.conversation.Conversation;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.proposal.Fitted;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.model.project.Note;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.testkit.TimelineText;

/**
 * Prompts through the offline assistant, each with what is said and the exact timelines in a file under
 * {@code testdata/offline}: lines that begin with {@code >} are prompts, one after the other, each taken whole. With
 * {@code -Dgolden.write=true} the files are written anew, to be looked through.
 */
class OfflinePromptsTest {
    private static final Path DATA = Path.of(System.getProperty("basedir", "."), "testdata", "offline");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it.
    Path folder;

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPromptGivesTheExactTimelines(String name) throws Exception {
        Path file = DATA.resolve(name);
        String wanted = Files.readString(file);
        List<String> prompts = wanted.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
        String got = run(prompts);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, got);
        }
        assertEquals(wanted, got);
    }

    private String run(List<String> prompts) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        try (TestProgram program = new TestProgram(folder)) {
            ChosenModel model = program.model("offline", "");
            Project project = TestProgram.show();
            UserSelection selected = new UserSelection(Set.of(), Span.ofSeconds(3, 4), Set.of());
            Conversation past = Conversation.EMPTY;
            List<TakenTurn> taken = new ArrayList<>();
            for (String typed : prompts) {
                Prompt prompt =
                        new Prompt(typed, List.of(), project, selected, Time.ofSeconds(5), past, taken, List.of());
                Ended ended = program.say(prompt, model);
                text.append("> ").append(typed).append('\n');
                text.append(ended.outcome().shown()).append('\n');
                text.append(ended.account().words()).append('\n');
                Fitted fitted = ended.proposal().onto(project);
                assertEquals(List.of(), fitted.collisions());
                project = fitted.project();
                past = past.with(ended.outcome().result().turn());
                if (!fitted.applied().isEmpty()) {
                    taken.add(new TakenTurn(typed, fitted.applied(), ended.undid()));
                }
            }
            for (Timeline timeline : project.timelines()) {
                text.append(timeline.name())
                        .append(": ")
                        .append(TimelineText.of(timeline))
                        .append('\n');
            }
            for (Note note : project.notes()) {
                text.append("note ")
                        .append(note.time())
                        .append(' ')
                        .append(note.text())
                        .append('\n');
            }
            assertEquals(List.of(), program.problems());
        }
        return text.toString();
    }
}
