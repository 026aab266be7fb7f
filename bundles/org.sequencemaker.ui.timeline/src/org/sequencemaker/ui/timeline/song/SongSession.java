package org.sequencemaker.ui.timeline.song;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.report.SongReport;
import org.sequencemaker.audio.waveform.SpectrumTile;
import org.sequencemaker.audio.waveform.Waveform;
import org.sequencemaker.editing.BeatCorrections;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.project.AudioReference;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.CurrentProject;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.status.StatusLine;
import org.sequencemaker.ui.timeline.Playing;
import org.sequencemaker.ui.work.Background;

/**
 * The song of the open project: loads it when the project names one, plays it, has it listened to, and puts its beats right.
 * On the display thread only.
 */
public final class SongSession {
    /** The timelines come first, in milliseconds. */
    private static final int LATER = 400;

    private final Executor display;
    private final Ticker ticker;
    private final StatusLine status;
    private final Background background;
    private final Signal<SongSession> changes = new Signal<>();
    private final SongWorker worker = new SongWorker();
    private final BeatDesk beats;
    private final Transport transport;
    private final Playing playing;
    private final Hearing hearing;
    private final NearSamples near;
    private @Nullable OpenProject open;
    private @Nullable Subscription audio;
    private AudioReference shown = AudioReference.NONE;
    private SongStatus songStatus = SongStatus.NONE;
    private @Nullable Waveform waveform;
    private @Nullable LoadedSong song;
    private @Nullable SongLoading loading;
    private SongView view = SongView.WAVEFORM;

    /** A session without a song yet. */
    public SongSession(
            CurrentProject current,
            Executor display,
            Ticker ticker,
            StatusLine status,
            Background background,
            SongSettings settings) {
        this.display = display;
        this.ticker = ticker;
        this.status = status;
        this.background = background;
        this.beats = new BeatDesk(this, ticker, status);
        this.transport = new Transport(() -> new Playback(display, ticker, status, settings), this::changed);
        this.playing = new SongPlaying(this);
        this.near = new NearSamples(display, this::changed);
        this.hearing = new Hearing(worker, display, status::showError, this::changed);
        // For as long as the program runs.
        current.listen(this::show);
    }

    /** Tells a listener when there is something else to see; not of the playhead. */
    public Subscription listen(Runnable listener) {
        return changes.listen(session -> listener.run());
    }

    public @Nullable OpenProject project() {
        return open;
    }

    /** How far the song is. */
    public SongStatus status() {
        return songStatus;
    }

    /** Name of the song's file; empty for none. */
    public String name() {
        String path = shown.relativePath().isEmpty() ? shown.absolutePath() : shown.relativePath();
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    @Nullable
    Waveform waveform() {
        return waveform;
    }

    public SongView view() {
        return view;
    }

    /** Draws the song in another way. */
    public void setView(SongView next) {
        view = next;
        changed();
    }

    /** What plays. */
    public Transport transport() {
        return transport;
    }

    /** The same for those who do something along with the song. */
    public Playing playing() {
        return playing;
    }

    /** What the song sounds like. */
    public Hearing hearing() {
        return hearing;
    }

    /** How names of sound files end. */
    public static List<String> suffixes() {
        return SongFiles.suffixes();
    }

    // Which song.

    private void show(OpenProject next) {
        Subscription before = audio;
        if (before != null) {
            before.close();
        }
        open = next;
        beats.forget();
        transport.show(next);
        audio = next.document().listen(change -> {
            if (!change.after().audio().equals(shown)) {
                load(change.after().audio());
            }
        });
        load(next.project().audio());
    }

    private void load(AudioReference reference) {
        LoadedSong known = song;
        boolean isSame = known != null
                && !reference.contentHash().isEmpty()
                && known.hash().equals(reference.contentHash());
        shown = reference;
        if (isSame) {
            changed();
            return;
        }
        forget();
        OpenProject now = open;
        if (now != null && reference.isPresent()) {
            songStatus = SongStatus.loading("Looking for " + name(), -1);
            Path project = now.file();
            ticker.after(
                    LATER,
                    () -> SongSearch.start(
                            reference, project, display, (file, words) -> found(reference, file, words)));
        }
        changed();
    }

    private void forget() {
        SongLoading running = loading;
        if (running != null) {
            running.stop();
            loading = null;
        }
        hearing.forget();
        song = null;
        near.setSound(null);
        waveform = null;
        songStatus = SongStatus.NONE;
        transport.setSong(null);
    }

    private void found(AudioReference reference, @Nullable Path file, String words) {
        if (!reference.equals(shown)) {
            return;
        }
        if (file == null) {
            songStatus = SongStatus.problem(
                    "“" + name() + "” is not where it was" + words + ". Drop it here, or choose Song > Load Song…");
            changed();
        } else {
            decode(file, false);
        }
    }

    /** Takes a sound file as the song of the show: one step to undo. */
    public void load(Path file) {
        if (open != null) {
            SongLoading running = loading;
            if (running != null) {
                running.stop();
            }
            decode(file, true);
        }
    }

    private void decode(Path file, boolean isChosen) {
        songStatus = SongStatus.loading("Decoding " + file.getFileName(), -1);
        OpenProject project = open;
        SongLoading next = new SongLoading(worker.get(), display, new SongLoading.Listener() {
            @Override
            public void progress(String words, double share) {
                songStatus = SongStatus.loading(words, share);
                changed();
            }

            @Override
            public void sketch(Waveform sketch) {
                waveform = sketch;
                changed();
            }

            @Override
            public void loaded(LoadedSong loaded) {
                take(loaded, project, isChosen);
            }

            @Override
            public void failed(String words) {
                songStatus = SongStatus.problem(words);
                // Of what the user did not ask for the lane alone speaks.
                if (isChosen) {
                    status.showError(words);
                }
                changed();
            }
        });
        loading = next;
        next.start(file);
        changed();
    }

    private void take(LoadedSong loaded, @Nullable OpenProject project, boolean isChosen) {
        loading = null;
        song = loaded;
        near.setSound(loaded.sound());
        hearing.forget();
        waveform = loaded.waveform();
        songStatus = SongStatus.READY;
        if (isChosen && project != null) {
            AudioReference named = SongFiles.reference(project.project().audio(), loaded.file(), project.file())
                    .withContent(loaded.hash(), Time.ofSeconds(loaded.sound().seconds()));
            shown = named;
            project.document().apply(Edit.of("Load song", now -> SongFiles.withSong(now, named)));
        }
        transport.setSong(loaded);
        changed();
    }

    /** Writes a stretch of the song as a new file beside the old one, and takes that as the song. */
    public void trim(Span stretch, Path target) {
        LoadedSong now = song;
        if (now == null) {
            status.show("There is no song to trim.");
            return;
        }
        background.run(
                "Writing " + target.getFileName(),
                () -> {
                    now.write(stretch, target);
                    return target;
                },
                this::load,
                e -> status.showError("The song could not be trimmed: " + e.getMessage()));
    }

    /** The stretch that a trim would keep. */
    public @Nullable Span trimRange() {
        OpenProject now = open;
        if (now == null || song == null) {
            return null;
        }
        return now.selection().stretch();
    }

    public @Nullable Path file() {
        LoadedSong now = song;
        return now == null ? null : now.file();
    }

    /** Has the song listened to, and marks its beats, bars and sections: one step to undo. */
    public void analyze() {
        OpenProject project = open;
        withReport(found -> {
            if (project != null && project.equals(open)) {
                beats.apply(project, BeatCorrections.putFound(Hearing.marks(found)));
            }
        });
    }

    /** Puts the beats right. */
    public BeatDesk beats() {
        return beats;
    }

    /** Has the song listened to where that is not done yet, and goes on with what was found. */
    void withReport(Consumer<SongReport> use) {
        LoadedSong now = song;
        if (now == null) {
            status.show(
                    songStatus.kind() == SongStatus.Kind.LOADING
                            ? "The song is still being decoded."
                            : "There is no song to listen to. Drop a sound file on the song’s lane.");
        } else {
            hearing.withReport(now, use);
        }
    }

    /** The decoded song in the cache; null for none, or while it is being decoded. */
    public @Nullable Path decoded() {
        LoadedSong now = song;
        return now == null ? null : now.pcm();
    }

    private void changed() {
        changes.tell(this);
    }

    @Nullable
    LoadedSong song() {
        return song;
    }

    /** What the lane's picture is made of beside the waveform. */
    SongPicture.Source source() {
        return new SongPicture.Source() {
            @Override
            public @Nullable SpectrumTile tile(int level, int number) {
                LoadedSong now = song;
                return now == null ? null : worker.tile(now.pcm(), level, number, display, SongSession.this::changed);
            }

            @Override
            public @Nullable SampleStretch samples(long from, long to) {
                return near.get(from, to);
            }
        };
    }

    /** Gives device and worker back. */
    public void close() {
        transport.close();
        worker.close();
    }
}
