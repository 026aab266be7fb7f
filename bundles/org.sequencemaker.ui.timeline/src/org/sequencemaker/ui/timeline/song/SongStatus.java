package org.sequencemaker.ui.timeline.song;

/**
 * How far the song of the show is.
 *
 * @param kind whether there is one to see and hear
 * @param words for the lane: what is being done, or what went wrong and what to do
 * @param share 0 to 1, or −1 when it cannot be told
 */
public record SongStatus(Kind kind, String words, double share) {
    /** Whether there is a song. */
    public enum Kind {
        /** The show has none. */
        NONE,
        /** It is being decoded. */
        LOADING,
        /** It can be seen and heard. */
        READY,
        /** It cannot be had. */
        PROBLEM
    }

    static final SongStatus NONE = new SongStatus(Kind.NONE, "", -1);
    static final SongStatus READY = new SongStatus(Kind.READY, "", 1);

    static SongStatus loading(String words, double share) {
        return new SongStatus(Kind.LOADING, words, share);
    }

    static SongStatus problem(String words) {
        return new SongStatus(Kind.PROBLEM, words, -1);
    }
}
