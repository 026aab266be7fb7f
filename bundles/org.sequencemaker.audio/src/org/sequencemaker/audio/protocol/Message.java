package org.sequencemaker.audio.protocol;

/**
 * Everything that is said between the product and the worker. Requests carry a number of the asker's choice, and every answer
 * to a request carries the same number; a request ends with exactly one {@link Done} or {@link Failed}.
 */
public sealed interface Message {
    /** Raised when a message changes; both sides must have the same. */
    int VERSION = 2;

    /** A message of the product. */
    sealed interface Request extends Message {}

    /** A message of the worker. */
    sealed interface Answer extends Message {}

    /**
     * Decode a sound file into the cache unless it is there already. The worker answers with the path of the {@link PcmFile}.
     * If it has to decode, {@link Part}s "peaks" come earlier, each with the path of a {@link PeaksFile} of what is decoded
     * by then, the first soon and the last of the whole song. Each is another file, kept until the next is there.
     *
     * @param id number of the request
     * @param source path of the sound file
     * @param cache folder of the cache, made if missing
     * @param cacheBytes the cache is kept below this size; what was not used for longest goes first
     */
    record Decode(long id, String source, String cache, long cacheBytes) implements Request {}

    /**
     * Measure the waveform of a decoded song. Answered with the path of the peaks file beside it.
     *
     * @param id number of the request
     * @param pcm path of a {@link PcmFile}
     */
    record Peaks(long id, String pcm) implements Request {}

    /**
     * Listen to a decoded song. Answered with the path of the report beside it; each finished subject comes earlier as a
     * {@link Part} with the JSON it adds to the report.
     *
     * @param id number of the request
     * @param pcm path of a {@link PcmFile}
     * @param features names of the subjects wanted, parted by commas; empty for all
     * @param from the first frame to listen to
     * @param to the frame to stop before; −1 for the end of the song
     */
    record Analyse(long id, String pcm, String features, long from, long to) implements Request {}

    /**
     * Measure a tile of the spectrogram of a decoded song. Answered with the path of a {@link SpectrumFile}, which has no
     * columns where the song has ended.
     *
     * @param id number of the request
     * @param pcm path of a {@link PcmFile}
     * @param level how coarse, 0 to {@link SpectrumFile#COARSEST}
     * @param tile number of the tile, from 0
     */
    record Spectrum(long id, String pcm, int level, int tile) implements Request {}

    /**
     * Stop working on a request; it ends with {@link Failed} for the reason {@link Problem#CANCELLED}.
     *
     * @param id number of the request to stop
     */
    record Cancel(long id) implements Request {}

    /** End the program. */
    record Quit() implements Request {}

    /**
     * The first message of a worker.
     *
     * @param version its {@link #VERSION}
     */
    record Ready(int version) implements Answer {}

    /**
     * How far a request is. Comes at least every few seconds while there is work, so that its absence means a hang.
     *
     * @param id number of the request
     * @param step what is being done, in words
     * @param share 0 to 1, or −1 when it cannot be told
     */
    record Progress(long id, String step, double share) implements Answer {}

    /**
     * A part of the result that is ready before the rest.
     *
     * @param id number of the request
     * @param name subject
     * @param content JSON, or the path of a file, as the subject has it
     */
    record Part(long id, String name, String content) implements Answer {}

    /**
     * A request is finished.
     *
     * @param id number of the request
     * @param path of the file with the result
     */
    record Done(long id, String path) implements Answer {}

    /**
     * A request could not be done.
     *
     * @param id number of the request
     * @param problem kind of reason
     * @param words the reason for people: what happened, to what, and what to do
     */
    record Failed(long id, Problem problem, String words) implements Answer {}
}
