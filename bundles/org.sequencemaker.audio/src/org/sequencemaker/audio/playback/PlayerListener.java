package org.sequencemaker.audio.playback;

/** Hears of a player, on a thread of the player's; must return at once. */
public interface PlayerListener {
    /** The player does something else now. */
    void stateChanged(PlayState state);

    /** Sound cannot be made; the words say why and what to do. Said once for each reason until sound was made again. */
    void problem(String words);
}
