package org.sequencemaker.extension.audio;

/**
 * Finds something in a song. Called on a thread of its own in the background; it may take long, but must
 * report progress at least every {@value #SILENCE_SECONDS} seconds and end when it is interrupted.
 */
public interface AudioAnalyzer {
    /** How long it may go without a report of progress, in seconds. */
    int SILENCE_SECONDS = 60;

    /** Returns what was found. The same song must always give the same analysis. */
    Analysis analyze(Samples song, AnalysisContext context) throws InterruptedException;
}
