package org.sequencemaker.ui.timeline.song;

import org.jspecify.annotations.Nullable;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.ui.project.OpenProject;

/**
 * Plays the open project and its song: what the buttons and keys do. The player behind it is made when it is first needed. On the
 * display thread only.
 */
public final class Transport {
    private static final double[] SPEEDS = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2};

    private final Players players;
    private final Runnable changed;
    private @Nullable Playback playback;
    private @Nullable OpenProject open;
    private @Nullable LoadedSong song;
    private boolean isLooping;
    private boolean isClicking;
    private double speed = 1;
    private double volume = 0.8;

    /** Makes what plays. */
    interface Players {
        Playback make();
    }

    /** @param changed is called when buttons should look different */
    Transport(Players players, Runnable changed) {
        this.players = players;
        this.changed = changed;
    }

    public boolean isPlaying() {
        Playback playing = playback;
        return playing != null && playing.isPlaying();
    }

    /** Exactly what is heard now, in seconds. */
    double heard() {
        return playing().time();
    }

    /** Plays from the playhead on, or pauses there. */
    public void togglePlay() {
        playing().toggle();
    }

    /** Ends playing and goes back to where it began; to the start where nothing plays. */
    public void stop() {
        playing().stop();
    }

    /** Stays where it is; for who wants to make sounds of its own. */
    void pause() {
        if (isPlaying()) {
            playing().pause();
        }
    }

    public boolean isLooping() {
        return isLooping;
    }

    /** Plays the selected range, or all, over and over; or no more. */
    public void setLooping(boolean looping) {
        isLooping = looping;
        playing().setLoop(looping ? range() : null);
        changed.run();
    }

    public boolean isClicking() {
        return isClicking;
    }

    /** Lets the beats be heard as clicks, or no more. */
    public void setClicking(boolean clicking) {
        isClicking = clicking;
        playing().setClicking(clicking);
        changed.run();
    }

    public double speed() {
        return speed;
    }

    /** Speeds to choose from. */
    public static double[] speeds() {
        return SPEEDS.clone();
    }

    public void setSpeed(double next) {
        speed = next;
        playing().setSpeed(next);
        changed.run();
    }

    public double volume() {
        return volume;
    }

    /** 0 to 1. */
    public void setVolume(double next) {
        volume = next;
        playing().setVolume(next);
        changed.run();
    }

    /** Plays another show from now on. */
    void show(OpenProject next) {
        open = next;
        song = null;
        isLooping = false;
        Playback playing = playback;
        if (playing != null) {
            playing.pause();
            playing.show(next);
        }
    }

    /** Plays that song; null for silence. */
    void setSong(@Nullable LoadedSong next) {
        song = next;
        Playback playing = playback;
        if (playing != null) {
            playing.setSong(next);
        }
    }

    private @Nullable Span range() {
        OpenProject now = open;
        if (now == null) {
            return null;
        }
        Span span = now.selection().stretch();
        return span == null ? new Span(Time.ZERO, Time.max(now.project().duration(), Time.ofMillis(1))) : span;
    }

    private Playback playing() {
        Playback known = playback;
        if (known == null) {
            known = players.make();
            playback = known;
            known.listen(changed);
            known.setVolume(volume);
            OpenProject now = open;
            if (now != null) {
                known.show(now);
                known.setSong(song);
            }
        }
        return known;
    }

    void close() {
        Playback playing = playback;
        if (playing != null) {
            playing.close();
        }
    }
}
