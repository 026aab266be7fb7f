package org.sequencemaker.ui.timeline.song;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.audio.device.JavaSoundDevice;
import org.sequencemaker.audio.playback.Click;
import org.sequencemaker.audio.playback.DeviceLoss;
import org.sequencemaker.audio.playback.PlayRange;
import org.sequencemaker.audio.playback.PlayState;
import org.sequencemaker.audio.playback.Player;
import org.sequencemaker.audio.playback.PlayerListener;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.model.mark.Mark;
import org.sequencemaker.model.mark.MarkTrack;
import org.sequencemaker.model.project.BeatEdits;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.project.Playhead;
import org.sequencemaker.ui.signal.Signal;
import org.sequencemaker.ui.status.StatusLine;

/**
 * Keeps a player and the playhead of the open project together: while it plays, the playhead goes with it; where the user puts
 * the playhead, the player goes. On the display thread only.
 */
final class Playback {
    private static final int FRAME = 16;
    private static final int SCRUB_ENDS = 250;

    private final Player player;
    private final Ticker ticker;
    private final SongSettings settings;
    private final Subscription setting;
    private final Signal<Playback> changes = new Signal<>();
    private final List<Subscription> project = new ArrayList<>();
    private @Nullable OpenProject open;
    private @Nullable LoadedSong song;
    private boolean isMoving;
    private boolean isTicking;
    private int scrubs;
    private double startedAt;

    Playback(Executor display, Ticker ticker, StatusLine status, SongSettings settings) {
        this.ticker = ticker;
        this.settings = settings;
        this.player = new Player(new JavaSoundDevice(), new PlayerListener() {
            @Override
            public void stateChanged(PlayState state) {
                display.execute(() -> changes.tell(Playback.this));
            }

            @Override
            public void problem(String words) {
                display.execute(() -> status.show(words));
            }
        });
        this.setting = settings.listen(this::readSettings);
        readSettings();
    }

    /** Plays as the user has set it, as soon as that is read. */
    private void readSettings() {
        Thread.ofVirtual().name("settings of sound").start(() -> {
            double latency = settings.latency();
            DeviceLoss loss = settings.loss();
            player.setLatency(latency);
            player.setDeviceLoss(loss);
        });
    }

    /**
     * Has the classes of sound loaded, which takes longer than the display thread may wait when the first play asks for them.
     * Call it on another thread.
     */
    static void prepare() {
        PlayerListener nobody = new PlayerListener() {
            @Override
            public void stateChanged(PlayState state) {
                // It never plays.
            }

            @Override
            public void problem(String words) {
                // It never asks for sound.
            }
        };
        try (Player player = new Player(new JavaSoundDevice(), nobody)) {
            player.setSong(null, 1);
            player.seek(0);
            player.setClicks(List.of());
            player.setLoop(null);
        }
    }

    /** Plays another show from now on. */
    void show(OpenProject next) {
        project.forEach(Subscription::close);
        project.clear();
        open = next;
        song = null;
        player.setSong(null, next.project().duration().inSeconds());
        player.seek(next.playhead().time().inSeconds());
        player.setClicks(clicks(next.project()));
        project.add(next.playhead().listen(this::moved));
        project.add(next.document().listen(change -> {
            if (change.touches(Project::duration)) {
                player.replaceSong(sound(), change.after().duration().inSeconds());
            }
            if (change.touches(Project::markTracks)) {
                player.setClicks(clicks(change.after()));
            }
        }));
    }

    /** Plays that song; null for silence. */
    void setSong(@Nullable LoadedSong next) {
        OpenProject now = open;
        song = next;
        if (now != null) {
            player.replaceSong(sound(), now.project().duration().inSeconds());
        }
    }

    private org.sequencemaker.audio.sound.@Nullable PcmSource sound() {
        LoadedSong now = song;
        return now == null ? null : now.sound();
    }

    Subscription listen(Runnable listener) {
        return changes.listen(playback -> listener.run());
    }

    boolean isPlaying() {
        return player.state() == PlayState.PLAYING;
    }

    void toggle() {
        if (isPlaying()) {
            pause();
        } else {
            play();
        }
    }

    void play() {
        OpenProject now = open;
        if (now != null) {
            startedAt = now.playhead().time().inSeconds();
            player.seek(startedAt);
            player.play();
            tick();
            changes.tell(this);
        }
    }

    void pause() {
        player.pause();
        OpenProject now = open;
        if (now != null) {
            follow(now.playhead());
        }
        changes.tell(this);
    }

    /** Ends playing and goes back to where it began. */
    void stop() {
        boolean wasPlaying = isPlaying();
        player.pause();
        OpenProject now = open;
        if (now != null) {
            now.playhead().moveTo(Time.ofSeconds(wasPlaying ? startedAt : 0));
        }
        changes.tell(this);
    }

    void setLoop(@Nullable Span range) {
        player.setLoop(
                range == null
                        ? null
                        : new PlayRange(range.start().inSeconds(), range.end().inSeconds()));
    }

    void setSpeed(double speed) {
        player.setSpeed(speed);
    }

    void setVolume(double volume) {
        player.setVolume(volume);
    }

    void setClicking(boolean clicking) {
        player.setClicking(clicking);
    }

    /** Exactly what is heard now. */
    double time() {
        return player.time();
    }

    private void tick() {
        if (!isTicking) {
            isTicking = true;
            ticker.after(FRAME, this::ticked);
        }
    }

    private void ticked() {
        isTicking = false;
        OpenProject now = open;
        if (now != null) {
            follow(now.playhead());
        }
        if (isPlaying()) {
            tick();
        }
    }

    private void follow(Playhead playhead) {
        isMoving = true;
        playhead.moveTo(Time.ofSeconds(Math.max(0, player.time())));
        isMoving = false;
    }

    /** The playhead was moved: by us while playing, else by the user. */
    private void moved(Time time) {
        if (isMoving) {
            return;
        }
        if (isPlaying()) {
            player.seek(time.inSeconds());
        } else if (song == null) {
            player.seek(time.inSeconds());
        } else {
            player.scrub(time.inSeconds());
            int mine = ++scrubs;
            ticker.after(SCRUB_ENDS, () -> {
                if (mine == scrubs && player.state() == PlayState.SCRUBBING) {
                    player.pause();
                }
            });
        }
    }

    private static List<Click> clicks(Project project) {
        MarkTrack beats = BeatEdits.track(project, MarkTrack.Kind.BEAT);
        MarkTrack bars = BeatEdits.track(project, MarkTrack.Kind.DOWNBEAT);
        List<Click> clicks = new ArrayList<>();
        List<Mark> strong = bars == null ? List.of() : bars.marks();
        int next = 0;
        for (Mark beat : beats == null ? strong : beats.marks()) {
            while (next < strong.size()
                    && strong.get(next).time().micros() < beat.time().micros() - 40_000) {
                next++;
            }
            boolean isStrong = next < strong.size()
                    && Math.abs(strong.get(next).time().micros() - beat.time().micros()) <= 40_000;
            clicks.add(new Click(beat.time().inSeconds(), isStrong));
        }
        return clicks;
    }

    void close() {
        setting.close();
        project.forEach(Subscription::close);
        player.close();
    }
}
