package org.sequencemaker.ui.timeline.song;

/** How a song is drawn. */
public enum SongView {
    /** Least and greatest sample, and root mean square. */
    WAVEFORM,
    /** The same, in colours for low, middle and high tones. */
    BANDS,
    /** How loud it is. */
    ENERGY,
    /** Which tones sound. */
    SPECTROGRAM
}
