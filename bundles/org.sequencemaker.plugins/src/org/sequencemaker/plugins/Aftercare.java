package org.sequencemaker.plugins;

import org.sequencemaker.extension.registry.Standing;

/**
 * Lets go of what the program keeps about a plug-in beside its files, once the plug-in is another or none. Not told of
 * plug-ins that are disabled: those come back as they were. Called on the thread of the verb.
 */
public interface Aftercare {
    /** Keeps nothing that would have to go. */
    Aftercare NONE = new Aftercare() {
        @Override
        public void uninstalled(String bundle) {}

        @Override
        public void updated(String bundle) {}
    };

    /** A bundle went with its plug-in, by the user's will. */
    void uninstalled(String bundle);

    /** Another version of a bundle's plug-in has taken its place. */
    void updated(String bundle);

    /** Returns the care for who may run: a new version gets a new chance, and keeps what the user has refused it. */
    static Aftercare of(Standing standing) {
        return new Aftercare() {
            @Override
            public void uninstalled(String bundle) {
                standing.forget(bundle);
            }

            @Override
            public void updated(String bundle) {
                standing.bringBack(bundle);
            }
        };
    }
}
