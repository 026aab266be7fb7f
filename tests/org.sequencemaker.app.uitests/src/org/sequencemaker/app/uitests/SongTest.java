package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.audio.client.SongCache;
import org.sequencemaker.audio.client.WorkerException;
import org.sequencemaker.audio.client.WorkerPlace;
import org.sequencemaker.extension.PlaybackDoor;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.extension.host.ShowVocabulary;
import org.sequencemaker.extension.host.ToolRunner;
import org.sequencemaker.extension.host.ToolSite;
import org.sequencemaker.extension.host.Vocabulary;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolResult;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ui.StallProbe;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.timeline.song.SongSession;
import org.sequencemaker.ui.timeline.song.SongStatus;

/** The song's lane and what plays, in the window. */
class SongTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        System.setProperty(SongCache.PROPERTY, studio.folder().resolve("cache").toString());
        studio.open("show");
    }

    @AfterEach
    void forget() {
        System.clearProperty(SongCache.PROPERTY);
    }

    @WindowTest
    void theSpaceBarPlaysAndPausesAShowWithoutASong() {
        focusTimeline();
        studio.ui().hands().type(' ');
        studio.ui().waitUntil("the playhead to move", () -> playhead().isAfter(Time.ofMillis(300)));
        assertTrue(studio.ui().ask(session().transport()::isPlaying));
        studio.ui().hands().type(' ');
        studio.ui().waitUntil("the pause", () -> !session().transport().isPlaying());
        Time stood = playhead();
        studio.ui().settle();
        assertEquals(stood, playhead());
        String shown = studio.ui().textOf(studio.ui().withKey(Label.class, "song.time"));
        assertTrue(shown.startsWith(Time.ofMillis(stood.micros() / 1000).toString()), shown);
        click("song.stop");
        studio.ui().waitUntil("the start", () -> playhead().equals(Time.ZERO));
    }

    @WindowTest
    void playingFromTheButtonsAtAnotherSpeedStopsWhereItBegan() {
        studio.ui().run(() -> studio.project().playhead().moveTo(Time.ofMillis(2000)));
        studio.ui().run(() -> session().transport().setSpeed(0.5));
        click("song.metronome");
        click("song.play");
        studio.ui().waitUntil("the playhead to move", () -> playhead().isAfter(Time.ofMillis(2300)));
        click("song.stop");
        studio.ui().waitUntil("the way back", () -> playhead().equals(Time.ofMillis(2000)));
        assertTrue(studio.ui().ask(session().transport()::isClicking));
    }

    @WindowTest
    void pullingInTheLaneMovesThePlayheadOfAll() {
        Canvas lane = studio.ui().withKey(Canvas.class, "song");
        int from = studio.ui().ask(() -> studio.viewport().x(Time.ofMillis(4000)));
        int to = studio.ui().ask(() -> studio.viewport().x(Time.ofMillis(9000)));
        studio.ui().hands().drag(lane, 1, new Point(from, 40), new Point(to, 40));
        double off = playhead().inSeconds() - 9;
        double pixel = studio.viewport().scale().microsPerPixel() / 1e6;
        assertTrue(Math.abs(off) <= 2 * pixel, "off by " + off);
    }

    @WindowTest
    void withoutAWorkerTheLaneSaysWhatToDo() throws Exception {
        String installed = System.getProperty(WorkerPlace.PROPERTY, "");
        System.setProperty(WorkerPlace.PROPERTY, studio.folder().toString());
        try {
            // A worker that is once found is kept.
            studio.restart(studio.folder().resolve("show.smproj"));
            drop(Songs.save(studio.folder(), "song.wav", 4));
            studio.ui().waitUntil("the refusal", () -> session().status().kind() == SongStatus.Kind.PROBLEM);
        } finally {
            System.setProperty(WorkerPlace.PROPERTY, installed);
        }
        String words = studio.ui().ask(() -> session().status().words());
        assertTrue(words.contains("Install Sequence Maker anew"), words);
        assertEquals("", undoLabel());
        studio.ui().screenshot(shots().resolve("song-no-worker.png"));
    }

    @WindowTest
    void aSongIsDroppedSeenHeardAndListenedTo() throws Exception {
        assumeWorker();
        Path song = Songs.save(studio.folder(), "song.wav", 24);
        drop(song);
        awaitSong();
        AudioReference known = studio.ui().ask(() -> studio.project().project().audio());
        assertEquals("song.wav", known.relativePath());
        assertEquals(64, known.contentHash().length());
        assertEquals(24, known.duration().inSeconds(), 0.001);
        assertEquals("Load song", undoLabel());
        studio.ui().menu("Song", "Analyze Song");
        awaitBeats();
        MarkTrack beats = studio.ui().ask(() -> BeatEdits.track(studio.project().project(), MarkTrack.Kind.BEAT));
        assertNotNull(beats);
        List<Mark> marks = beats.marks();
        // Every beat or every second one: which is for the tests of the worker to say.
        assertTrue(marks.size() > 15, marks.size() + " beats");
        assertEquals(0, (marks.get(10).time().inSeconds() + 0.25) % 0.5 - 0.25, 0.02);
        studio.ui().menu("Song", "Double Tempo");
        studio.ui().waitUntil("the correction", () -> "Double tempo".equals(undoLabel()));
        studio.ui().menu("Edit", "Undo");
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("one step back", () -> "Load song".equals(undoLabel()));
    }

    @WindowTest
    void toolsPlayTheOpenShow() {
        PlaybackDoor door = studio.service(PlaybackDoor.class);
        door.seek(Time.ofMillis(1500));
        assertEquals(Time.ofMillis(1500), door.playhead());
        door.volume(0.25);
        door.play();
        studio.ui().waitUntil("the playhead to move", () -> playhead().isAfter(Time.ofMillis(1600)));
        Scale volume = studio.ui().withKey(Scale.class, "song.volume");
        assertEquals(25, studio.ui().ask(volume::getSelection));
        door.pause();
        studio.ui().waitUntil("the pause", () -> !session().transport().isPlaying());
        door.stop();
        assertEquals(Time.ZERO, door.playhead());
        assertThrows(Refusal.class, () -> door.seek(Time.ofMillis(-1)));
    }

    @WindowTest
    void toolsHearTheSongThatIsOpen() throws Exception {
        assumeWorker();
        ToolRunner tools = studio.service(Extensions.class).toolRunner();
        Map<String, Object> features = Map.of("at", "0:01");
        assertTrue(tools.run("audio_features", features, new Looking(studio)).failed());
        drop(Songs.save(studio.folder(), "song.wav", 4));
        awaitSong();
        ToolResult heard = tools.run("audio_features", features, new Looking(studio));
        assertFalse(heard.failed(), heard.toString());
        assertTrue(heard.toString().contains("spectral_centroid"), heard.toString());
    }

    @WindowTest
    void theDisplayNeverWaitsWhileASongIsLoadedAndPlays() throws Exception {
        assumeWorker();
        Path song = Songs.save(studio.folder(), "long.wav", 300);
        List<String> stalls = new ArrayList<>();
        try (StallProbe probe = StallProbe.on(studio.ui().display())) {
            drop(song);
            awaitSong();
            focusTimeline();
            studio.ui().hands().type(' ');
            studio.ui().waitUntil("the playhead to move", () -> playhead().isAfter(Time.ofMillis(1000)));
            studio.ui().run(() -> studio.surface().look(viewport -> viewport.zoomed(30, 400)));
            studio.ui().settle();
            studio.ui().hands().type(' ');
            if (probe.longest().millis() > 200) {
                stalls.add(probe.longest().toString());
            }
        }
        assertEquals(List.of(), stalls);
    }

    @WindowTest
    void aSongThatHasMovedIsFoundByItsContent() throws Exception {
        assumeWorker();
        Path song = Songs.save(studio.folder(), "song.wav", 6);
        drop(song);
        awaitSong();
        studio.ui().menu("File", "Save");
        studio.ui().waitUntil("saved", () -> !studio.project().document().isDirty());
        Path moved = Files.createDirectories(studio.folder().resolve("music")).resolve("other name.wav");
        Files.move(song, moved);
        studio.restart(studio.folder().resolve("show.smproj"));
        awaitSong();
        assertEquals(moved, studio.ui().ask(() -> session().file()));
    }

    @WindowTest
    void everyViewIsPaintedAtEveryZoom() throws Exception {
        assumeWorker();
        drop(Songs.save(studio.folder(), "song.wav", 60));
        awaitSong();
        Combo view = studio.ui().withKey(Combo.class, "song.view");
        for (int k = 0; k < 4; k++) {
            int index = k;
            studio.ui().run(() -> {
                view.select(index);
                view.notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
            });
            for (double zoom : new double[] {1, 6, 40, 4000}) {
                studio.ui().run(() -> studio.surface().fit());
                studio.ui().run(() -> studio.surface().look(viewport -> viewport.zoomed(zoom, 500)));
                Thread.sleep(k == 3 ? 1500 : 50);
                studio.ui().settle();
                studio.ui().screenshot(shots().resolve("song-" + session().view() + "-" + (int) zoom + ".png"));
            }
        }
        assertFalse(studio.ui().ask(session().transport()::isPlaying));
    }

    private static Path shots() {
        return Path.of(System.getProperty("ui.shots", "target/screenshots"));
    }

    private static void assumeWorker() {
        try {
            WorkerPlace.find(WorkerPlace.MEGABYTES);
        } catch (WorkerException e) {
            assumeTrue(false, e.getMessage());
        }
    }

    private void awaitSong() {
        studio.ui().waitUntil("the song", () -> session().status().kind() == SongStatus.Kind.READY);
    }

    /** Listening takes longer than anything else a test waits for, above all on a machine that has more to do. */
    private void awaitBeats() throws InterruptedException {
        for (int k = 0; k < 600 && !undoLabel().equals("Mark beats and sections"); k++) {
            Thread.sleep(200);
        }
        assertEquals("Mark beats and sections", undoLabel());
    }

    private void drop(Path file) {
        studio.ui().run(() -> session().load(file));
    }

    private SongSession session() {
        return studio.service(SongSession.class);
    }

    private Time playhead() {
        return studio.ui().ask(() -> studio.project().playhead().time());
    }

    private String undoLabel() {
        return studio.ui().ask(() -> {
            String label = studio.project().document().undoLabel();
            return label == null ? "" : label;
        });
    }

    private void focusTimeline() {
        Canvas timeline = studio.timeline();
        studio.ui().run(timeline::setFocus);
        studio.ui().waitUntil("focus", timeline::isFocusControl);
    }

    private void click(String key) {
        studio.ui().click(studio.ui().withKey(Button.class, key));
    }

    /** A place for tools that only look at the open show. */
    private record Looking(Studio studio) implements ToolSite {
        @Override
        public Project project() {
            return studio.ui().ask(() -> studio.project().project());
        }

        @Override
        public Project edit(String label, UnaryOperator<Project> change) {
            throw new Refusal("nothing is changed here");
        }

        @Override
        public UserSelection selected() {
            return UserSelection.NOTHING;
        }

        @Override
        public EffectKinds effects() {
            return studio.service(Extensions.class).effects();
        }

        @Override
        public Vocabulary vocabulary() {
            return new ShowVocabulary(project());
        }

        @Override
        public void progress(ToolSpec tool, double part, String what) {}

        @Override
        public boolean consents(ToolSpec tool, ToolCall call) {
            return false;
        }
    }
}
