package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.audio.client.WorkerPlace;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.SettingsOfPlugin;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.Lyrics;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongStatus;

/** Lyrics in the window: from files, aligned, looked up. */
class LyricsTest {
    private static final String FOUND = """
            {"trackName": "Lantern", "artistName": "Nobody", "plainLyrics": "Walk with me",
             "syncedLyrics": "[00:01.50] Walk with me"}""";
    private static final String ALIGNED = """
            {"transcript": "Walk with me", "words": [
             {"alignedWord": "walk", "case": "success", "start": 1.5, "end": 1.9, "word": "Walk"},
             {"case": "not-found-in-audio", "word": "with"},
             {"alignedWord": "me", "case": "success", "start": 2.5, "end": 2.8, "word": "me"}]}""";

    @RegisterExtension
    final Studio studio = new Studio();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final HttpServer server = LocalServer.create();

    @BeforeEach
    void openAShow() throws Exception {
        System.setProperty(SongCache.PROPERTY, studio.folder().resolve("cache").toString());
        server.createContext("/api/get", exchange -> answer(exchange, FOUND));
        server.createContext("/transcriptions", exchange -> {
            await();
            answer(exchange, ALIGNED);
        });
        server.start();
        studio.open("show");
        settings().set("gentleServer", address());
        settings().set("lrclib", address());
    }

    @AfterEach
    void forget() {
        System.clearProperty(SongCache.PROPERTY);
        settings().reset("gentleServer");
        settings().reset("lrclib");
        released.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            assertTrue(released.await(120, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, String body) throws IOException {
        asked.add(exchange.getRequestURI() + "\n"
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        LocalServer.answer(exchange, "application/json", body);
    }

    @WindowTest
    void lyricsOfAFileAreOneStepToUndo() throws Exception {
        Path file =
                Files.writeString(studio.folder().resolve("song.lrc"), "[00:01.00]Walk with me\n[00:04.00]by night\n");
        studio.files().choose(file);
        studio.ui().menu("Lyrics", "Import Lyrics…");
        studio.ui().waitUntil("the lyrics", () -> "Import lyrics".equals(undoLabel()));
        assertEquals(5, lyrics().words().size());
        List<String> tracks = studio.ui()
                .ask(() -> studio.project().project().markTracks().stream()
                        .map(MarkTrack::id)
                        .toList());
        assertTrue(tracks.containsAll(List.of("words", "lines")), tracks.toString());
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("the way back", () -> undoLabel().isEmpty());
        assertEquals(Lyrics.NONE, lyrics());
    }

    @WindowTest
    void aFileWithoutLyricsIsRefusedInWords() throws Exception {
        studio.files().choose(Files.writeString(studio.folder().resolve("song.lrc"), "no times here"));
        studio.ui().menu("Lyrics", "Import Lyrics…");
        Label status = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("the refusal", () -> status.getText().contains("holds no lyrics with times"));
        assertEquals("", undoLabel());
    }

    @WindowTest
    void lookedUpLyricsAreTakenOnlyAfterTheyWereSeen() {
        studio.ui().menu("Lyrics", "Look Up Lyrics…");
        Shell dialog = studio.ui().shell("Look Up Lyrics");
        assertTrue(asked.isEmpty());
        studio.ui().type(studio.ui().withKey(Text.class, "lyrics.title"), "Lantern");
        studio.ui().type(studio.ui().withKey(Text.class, "lyrics.artist"), "Nobody");
        studio.ui().click(studio.ui().withKey(Button.class, "lyrics.lookUp"));
        Text preview = studio.ui().withKey(Text.class, "lyrics.preview");
        studio.ui().waitUntil("the preview", () -> preview.getText().contains("Walk with me"));
        assertEquals("", undoLabel());
        studio.ui().clickButton(dialog, "Take");
        studio.ui().waitUntil("the lyrics", () -> "Take looked-up lyrics".equals(undoLabel()));
        assertTrue(dialog.isDisposed());
        assertEquals("Nobody", lyrics().artistName());
        assertTrue(asked.getFirst().startsWith("/api/get?track_name=Lantern&artist_name=Nobody"), asked.getFirst());
    }

    @WindowTest
    void plainLyricsAreAlignedWhileTheWindowStaysUsable() throws Exception {
        loadASong();
        studio.ui().menu("Lyrics", "Align Lyrics…");
        Shell dialog = studio.ui().shell("Align Lyrics");
        Text address = studio.ui().withKey(Text.class, "lyrics.server");
        studio.ui().waitUntil("the address", () -> address.getText().equals(address()));
        studio.ui().type(studio.ui().withKey(Text.class, "lyrics.text"), "Walk with me");
        studio.ui().clickButton(dialog, "Align");
        Label message = studio.ui().withKey(Label.class, "lyrics.message");
        studio.ui().waitUntil("the progress", () -> message.getText().startsWith("The server listens"));
        studio.edit();
        assertEquals("Erase", undoLabel());
        released.countDown();
        studio.ui().waitUntil("the lyrics", () -> "Align lyrics".equals(undoLabel()));
        assertEquals(Time.ofMillis(2500), lyrics().words().get(1).start());
        assertEquals("Walk with me", lyrics().text());
        assertTrue(asked.getFirst().contains("Walk with me"), "the words are sent");
        assertTrue(asked.getFirst().contains("RIFF"), "the song is sent");
    }

    @WindowTest
    void anAlignmentThatIsStoppedChangesNothing() throws Exception {
        loadASong();
        String before = undoLabel();
        studio.ui().menu("Lyrics", "Align Lyrics…");
        Shell dialog = studio.ui().shell("Align Lyrics");
        studio.ui().type(studio.ui().withKey(Text.class, "lyrics.server"), address() + "/");
        studio.ui().type(studio.ui().withKey(Text.class, "lyrics.text"), "Walk with me");
        studio.ui().clickButton(dialog, "Align");
        studio.ui().clickButton(dialog, "Stop");
        Label message = studio.ui().withKey(Label.class, "lyrics.message");
        studio.ui().waitUntil("the stop", () -> message.getText().equals("Stopped."));
        released.countDown();
        studio.ui().settle();
        studio.ui().clickButton(dialog, "Close");
        studio.ui().waitUntil("the dialog to go", dialog::isDisposed);
        assertEquals(before, undoLabel());
        assertFalse(studio.ui().hasShell("Align Lyrics"));
    }

    private void loadASong() throws Exception {
        try {
            WorkerPlace.find(WorkerPlace.MEGABYTES);
        } catch (WorkerException e) {
            assumeTrue(false, e.getMessage());
        }
        Path song = Songs.save(studio.folder(), "song.wav", 4);
        SongSession session = studio.service(SongSession.class);
        studio.ui().run(() -> session.load(song));
        studio.ui().waitUntil("the song", () -> session.status().kind() == SongStatus.Kind.READY);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private SettingsOfPlugin settings() {
        return studio.service(Extensions.class).hosts().settings("org.sequencemaker.ui.timeline");
    }

    private Lyrics lyrics() {
        return studio.ui().ask(() -> studio.project().project().lyrics());
    }

    private String undoLabel() {
        return studio.ui().ask(() -> {
            String label = studio.project().document().undoLabel();
            return label == null ? "" : label;
        });
    }
}
