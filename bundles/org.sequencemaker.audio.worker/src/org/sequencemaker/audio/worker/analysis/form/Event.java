package org.sequencemaker.audio.worker.analysis.form;

/**
 * Something a light show wants to react to.
 *
 * @param kind what happens
 * @param start seconds
 * @param end seconds; the same as {@code start} for a moment
 * @param confidence 0 to 1
 */
public record Event(Kind kind, double start, double end, double confidence) {
    /** Kinds of events. */
    public enum Kind {
        /** Bars that grow denser, brighter or louder until something happens. */
        BUILD_UP("build-up"),
        /** The moment at which bass and loudness come (back) in. */
        DROP("drop"),
        /** Bars in which bass and drums are left out. */
        BREAK("break"),
        /** Nothing to hear. */
        SILENCE("silence");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in reports. */
        public String word() {
            return word;
        }
    }
}
