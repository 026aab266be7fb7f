package org.sequencemaker.lyrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sequencemaker.lyrics.LyricsException.Reason;
import org.sequencemaker.model.Kept;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;

class LyricsServicesTest {
    private static final String TIMED = """
            {"id": 1, "trackName": "Lantern", "artistName": "Nobody", "duration": 61.0, "instrumental": false,
             "plainLyrics": "Walk with me\\nthrough the night",
             "syncedLyrics": "[00:01.50] Walk with me\\n[00:04.00] through the night"}""";
    private static final String PLAIN =
            "{\"trackName\": \"Lantern\", \"artistName\": \"N\", \"plainLyrics\": \"Walk\", \"syncedLyrics\": null}";
    private static final String ALIGNED = """
            {"transcript": "Walk with me", "words": [
             {"alignedWord": "walk", "case": "success", "start": 1.5, "end": 1.9, "word": "Walk"},
             {"case": "not-found-in-audio", "word": "with"},
             {"alignedWord": "me", "case": "success", "start": 2.5, "end": 2.8, "word": "me"}]}""";

    @TempDir
    Path folder = Path.of("");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answers(String path, int status, String body) {
        server.createContext(path, exchange -> answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + "\n" + sent);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Path song() throws IOException {
        return Files.writeString(folder.resolve("song.wav"), "sound");
    }

    private static Lyrics words(String text) {
        return new Lyrics("Lantern", "Nobody", text, List.of(), Kept.NOTHING);
    }

    private Reason refusal(Work work) {
        LyricsException refused = assertThrows(LyricsException.class, work::run);
        assertTrue(String.valueOf(refused.getMessage()).length() > 20, refused.getMessage());
        return refused.reason();
    }

    /** What may be refused. */
    private interface Work {
        void run() throws Exception;
    }

    @Test
    void lyricsAreFetchedWithTheTimesOfTheirLines() throws Exception {
        answers("/api/get", 200, TIMED);
        Project found = new LrcLib(address()).fetch("Lantern", "Nobody & Co", 61.2);
        assertEquals("Walk with me\nthrough the night", found.lyrics().text());
        assertEquals("Nobody", found.lyrics().artistName());
        assertEquals(
                Time.ofMillis(1500),
                found.markTracks().getFirst().marks().getFirst().time());
        assertEquals(
                "GET /api/get?track_name=Lantern&artist_name=Nobody+%26+Co&duration=61",
                asked.getFirst().strip());
    }

    @Test
    void whatIsNotKnownExactlyIsSearchedForAndTimesArePreferred() throws Exception {
        answers("/api/get", 404, "{\"code\": 404, \"name\": \"TrackNotFound\"}");
        answers("/api/search", 200, "[" + PLAIN + "," + TIMED + "]");
        Project found = new LrcLib(address()).fetch("Lantern", "N", 0);
        assertEquals(2, asked.size());
        assertTrue(found.lyrics().text().startsWith("Walk with me"));
    }

    @Test
    void aSongThatNobodyKnowsIsRefusedByName() throws Exception {
        answers("/api/get", 404, "");
        answers("/api/search", 200, "[]");
        LrcLib service = new LrcLib(address());
        assertEquals(Reason.NOT_FOUND, refusal(() -> service.fetch("Nothing", "Nobody", 0)));
        assertEquals(Reason.BAD_QUESTION, refusal(() -> service.fetch(" ", "Nobody", 0)));
    }

    @Test
    void wordsGetTheirTimesFromGentle() throws Exception {
        answers("/transcriptions", 200, ALIGNED);
        Lyrics found =
                new Gentle(address() + "/", "", Duration.ofSeconds(20)).align(song(), words("Walk with me"), true);
        assertEquals(2, found.words().size());
        assertEquals(Time.ofMillis(2500), found.words().get(1).start());
        assertEquals("Walk with me", found.text());
        String request = asked.getFirst();
        assertTrue(request.startsWith("POST /transcriptions?async=false&conservative=true\n"), request);
        assertTrue(request.contains("name=\"transcript\""), request);
        assertTrue(request.contains("name=\"audio\"; filename=\"song.wav\""), request);
        assertTrue(request.contains("\r\nsound\r\n"), request);
    }

    @Test
    void whatIsNoAnswerIsRefusedInWords() throws Exception {
        answers("/transcriptions", 200, "<html>not here</html>");
        answers("/api/get", 500, "oops");
        answers("/api/search", 200, "{");
        Gentle gentle = new Gentle(address(), "", Duration.ofSeconds(20));
        LrcLib library = new LrcLib(address());
        Path song = song();
        assertEquals(Reason.BAD_ANSWER, refusal(() -> gentle.align(song, words("Walk"), false)));
        assertEquals(Reason.BAD_ANSWER, refusal(() -> library.fetch("A", "B", 0)));
        assertEquals(Reason.BAD_ANSWER, refusal(() -> library.fetch("A", "", 0)));
        assertEquals(Reason.BAD_QUESTION, refusal(() -> gentle.align(song, words(" "), false)));
        assertEquals(
                Reason.BAD_QUESTION, refusal(() -> gentle.align(folder.resolve("gone.wav"), words("Walk"), false)));
        assertEquals(Reason.BAD_QUESTION, refusal(() -> new Gentle("localhost", "", Duration.ofSeconds(1))));
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws Exception {
        byte[] much = new byte[5 << 20];
        Arrays.fill(much, (byte) ' ');
        server.createContext("/api/search", exchange -> answer(exchange, 200, much));
        LrcLib service = new LrcLib(address());
        assertEquals(Reason.UNREACHABLE, refusal(() -> service.fetch("A", "", 0)));
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForEver() throws Exception {
        server.createContext("/transcriptions", exchange -> await());
        Gentle gentle = new Gentle(address(), "", Duration.ofMillis(300));
        Path song = song();
        assertEquals(Reason.UNREACHABLE, refusal(() -> gentle.align(song, words("Walk"), false)));
    }

    @Test
    void interruptingEndsTheWaiting() throws Exception {
        server.createContext("/transcriptions", exchange -> {
            asked.add("here");
            await();
        });
        Gentle gentle = new Gentle(address(), "", Duration.ofSeconds(60));
        Path song = song();
        List<Exception> ends = new ArrayList<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                gentle.align(song, words("Walk"), false);
            } catch (LyricsException | InterruptedException e) {
                ends.add(e);
            }
        });
        while (asked.isEmpty()) {
            Thread.sleep(5);
        }
        waiting.interrupt();
        waiting.join(Duration.ofSeconds(20));
        assertEquals(1, ends.size());
        assertTrue(ends.getFirst() instanceof InterruptedException, ends.toString());
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws Exception {
        String nobody = address();
        server.stop(0);
        Gentle gentle = new Gentle(nobody, "", Duration.ofSeconds(5));
        Path song = song();
        assertEquals(Reason.UNREACHABLE, refusal(() -> gentle.align(song, words("Walk"), false)));
        server = server();
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aKeyIsSentOnlyToTheServerItIsFor() throws Exception {
        List<String> keys = new ArrayList<>();
        server.createContext("/transcriptions", exchange -> {
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
            answer(exchange, 302, new byte[0]);
        });
        answers("/elsewhere", 200, ALIGNED);
        Gentle gentle = new Gentle(address(), "secret", Duration.ofSeconds(20));
        assertEquals(Reason.BAD_ANSWER, refusal(() -> gentle.align(song(), words("Walk with me"), true)));
        assertEquals(List.of("Bearer secret"), keys);
        assertEquals(Reason.BAD_QUESTION, refusal(() -> new LrcLib("https://name:word@lrclib.net")));
    }

    @Test
    void filesAreReadByTheirContent() throws Exception {
        Path lrc = Files.writeString(folder.resolve("a.txt"), "[ti:Lantern]\n[00:01.50]Walk with me\n");
        FoundLyrics found = LyricsFiles.read(lrc);
        assertEquals("Walk with me", found.lines().getFirst().label());
        assertEquals(3, found.lyrics().words().size());
        assertEquals(1, found.warnings().size());
        Path json = Files.writeString(folder.resolve("a.lyrics.json"), ALIGNED);
        assertEquals(2, LyricsFiles.read(json).lyrics().words().size());
        Path none = Files.writeString(folder.resolve("b.lrc"), "no times at all");
        assertEquals(Reason.BAD_FILE, refusal(() -> LyricsFiles.read(none)));
        assertEquals(Reason.BAD_FILE, refusal(() -> LyricsFiles.read(folder.resolve("missing.srt"))));
        assertTrue(LyricsFiles.isLyrics(Path.of("Song.LRC")));
    }
}
