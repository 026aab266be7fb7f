package org.sequencemaker.plugins;

/** Watches a verb at work, and may stop it. Called on the verb's own thread, often: answer at once. */
public interface Progress {
    /** Watches nothing and stops nothing. */
    Progress NONE = new Progress() {
        @Override
        public void doing(String what, double share) {
            // Nobody watches.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says what goes on.
     *
     * @param what in words, such as "fetching Sparkle"
     * @param share how much is done, 0 to 1; negative where nobody knows
     */
    void doing(String what, double share);

    /** Returns whether the user wants it stopped; then it ends soon and changes nothing. */
    boolean isCancelled();
}
