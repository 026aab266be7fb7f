package org.sequencemaker.audio.playback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a player has told. */
final class Recorder implements PlayerListener {
    final List<PlayState> states = new CopyOnWriteArrayList<>();
    final List<String> problems = new CopyOnWriteArrayList<>();

    @Override
    public void stateChanged(PlayState state) {
        states.add(state);
    }

    @Override
    public void problem(String words) {
        problems.add(words);
    }
}
