package org.sequencemaker.ui.timeline.song;

import org.sequencemaker.ui.message.Texts;

/** The texts of the song's part. */
enum Messages {
    SONG,
    DROP,
    PLAY,
    PAUSE,
    STOP,
    LOOP,
    METRONOME,
    SPEED,
    VOLUME,
    VIEW,
    ANALYZE,
    CANCEL,
    LATENCY_HINT,
    LATENCY_KEEP,
    LATENCY_KEPT,
    LATENCY_MORE,
    LATENCY_TAP,
    LATENCY_TAPPED,
    LATENCY_TITLE,
    LATENCY_VALUE,
    VIEW_WAVEFORM,
    VIEW_BANDS,
    VIEW_ENERGY,
    VIEW_SPECTROGRAM;

    private static final Texts TEXTS = Texts.beside(Messages.class);

    String text(Object... arguments) {
        return TEXTS.text(name(), arguments);
    }
}
