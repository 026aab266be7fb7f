package org.sequencemaker.extension.audio;

import org.sequencemaker.extension.Host;

/** What an analyzer gets besides the song. Not to be kept after the call. */
public interface AnalysisContext {
    /**
     * Says how far it is.
     *
     * @param part from 0 to 1
     * @throws InterruptedException if the user has cancelled
     */
    void progress(double part) throws InterruptedException;

    Host host();
}
