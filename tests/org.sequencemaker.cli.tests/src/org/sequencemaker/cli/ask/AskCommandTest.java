package org.sequencemaker.cli.ask;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sequencemaker.testkit.ProjectBuilder.aProject;
import static org.sequencemaker.testkit.TimelineBuilder.aTimeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sequencemaker.cli.CliRun;
import org.sequencemaker.cli.ExitCode;
import org.sequencemaker.codec.ProjectFiles;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.testkit.TimelineText;

@SuppressWarnings("restriction") // MockWebServer is exported by a fragment of ours.
class AskCommandTest {
    @TempDir
    Path folder = Path.of("");

    private Path show = Path.of("");

    @BeforeEach
    void writeAShow() throws Exception {
        show = folder.resolve("show.smproj");
        Project project = aProject()
                .with(aTimeline("Ball 1").solid(0, 5000, new Rgb(0, 0, 255)))
                .with(aTimeline("Ball 2"))
                .build();
        ProjectFiles.save(project, show, Clock.systemUTC());
    }

    @Test
    void showsWhatWouldChangeAndWritesNothing() throws Exception {
        byte[] before = Files.readAllBytes(show);
        CliRun run = run("show.smproj", "paint all balls red from 0:01 to 0:02");
        assertEquals(ExitCode.GOOD, run.code(), run.err());
        assertTrue(run.out().contains("~ 0:01.000–0:02.000 blue -> red"), run.out());
        assertTrue(run.out().contains("+ 0:01.000–0:02.000 red"), run.out());
        assertTrue(run.out().contains("Changes: Ball 1: 1 changed; Ball 2: 1 new."), run.out());
        assertArrayEquals(before, Files.readAllBytes(show));
    }

    @Test
    void appliesAndRemembersSoThatItCanBeTakenBack() throws Exception {
        assertEquals(
                ExitCode.GOOD, run("show.smproj", "clear ball 1", "--apply").code());
        assertEquals("", text(show, 0));
        CliRun undone = run("show.smproj", "undo that", "--apply");
        assertEquals(ExitCode.GOOD, undone.code(), undone.err());
        assertEquals("0-5000 blue", text(show, 0));
    }

    @Test
    void writesAnotherFileAndSpeaksJson() throws Exception {
        CliRun run = run("show.smproj", "make ball 2 green", "--out", "new.smproj", "--json");
        JsonNode json = run.json();
        assertEquals("done", json.path("end").asText());
        assertEquals("adds", json.path("proposal").path(0).path("kind").asText());
        assertEquals("paint", json.path("calls").path(0).path("tool").asText());
        assertEquals("", text(show, 1));
        assertEquals("0-10000 green", text(folder.resolve("new.smproj"), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai-compatible", "anthropic"})
    void aRecordedStreamBecomesTheExactTimeline(String provider) throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            boolean messages = provider.equals("anthropic");
            String arguments = "{\\'when\\':\\'0:01-0:02\\',\\'colour\\':\\'red\\',\\'balls\\':[\\'2\\']}";
            enqueue(
                    server,
                    messages
                            ? "data: {'type':'message_start','message':{}}\n\ndata: {'type':'content_block_start','index':0,"
                                    + "'content_block':{'type':'tool_use','id':'c','name':'paint','input':{}}}\n\n"
                                    + "data: {'type':'content_block_delta','index':0,'delta':{'type':'input_json_delta',"
                                    + "'partial_json':'" + arguments + "'}}\n\ndata: {'type':'message_delta','delta':"
                                    + "{'stop_reason':'tool_use'}}\n\ndata: {'type':'message_stop'}\n\n"
                            : "data: {'choices':[{'delta':{'tool_calls':[{'index':0,'id':'c','function':{'name':'paint',"
                                    + "'arguments':'" + arguments + "'}}]}}]}\n\ndata: {'choices':[{'delta':{},"
                                    + "'finish_reason':'tool_calls'}]}\n\ndata: [DONE]\n\n");
            enqueue(
                    server,
                    messages
                            ? "data: {'type':'content_block_start','index':0,'content_block':{'type':'text','text':"
                                    + "'Done.'}}\n\ndata: {'type':'message_delta','delta':{'stop_reason':'end_turn'}}\n\n"
                                    + "data: {'type':'message_stop'}\n\n"
                            : "data: {'choices':[{'delta':{'content':'Done.'},'finish_reason':'stop'}]}\n\n"
                                    + "data: [DONE]\n\n");
            CliRun run = run(
                    "show.smproj",
                    "Make ball 2 red for a second.",
                    "--provider",
                    provider,
                    "--model",
                    "m",
                    "--base-url",
                    "http://localhost:" + server.getPort() + "/v1",
                    "--apply");
            assertEquals(ExitCode.GOOD, run.code(), run.err());
            assertEquals("1000-2000 red", text(show, 1));
        }
    }

    @Test
    void whatCannotBeAskedIsSaidAndChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(show);
        CliRun run = run("show.smproj", "x", "--base-url", "http://localhost:1/v1", "--model", "m", "--apply");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertArrayEquals(before, Files.readAllBytes(show));
        assertEquals(
                ExitCode.BAD_USE,
                run("show.smproj", "x", "--provider", "nobody").code());
        assertTrue(run("show.smproj", "x", "--provider", "openai", "--model", "m")
                .err()
                .contains("SEQUENCEMAKER_KEY"));
        String dear = "http://localhost:1/v1";
        assertTrue(run("show.smproj", "x", "--base-url", dear, "--model", "nobody-knows", "--max-cost", "1")
                .err()
                .contains("--price"));
        assertTrue(run("show.prg", "x").err().contains("is no project"));
    }

    private CliRun run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "ask";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CliRun.in(folder, all);
    }

    private static String text(Path file, int timeline) throws Exception {
        return TimelineText.of(ProjectFiles.read(file).project().timelines().get(timeline));
    }

    private static void enqueue(MockWebServer server, String body) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "text/event-stream")
                .chunkedBody(body.replace("\\'", "\\\"").replace('\'', '"'), 37)
                .build());
    }
}
