package org.sequencemaker.plugins;

import java.util.List;

/** Asks the user whether to trust what is about to be installed. Called on the verb's thread, at most once a verb and question. */
public interface Trust {
    /** Says no to everything that would have to be asked; signed by known keys goes through. */
    Trust KNOWN_ONLY = question -> Decision.NO;

    Decision decide(Question question);

    /** What the user says. */
    enum Decision {
        /** Yes, and do not ask again: for a key, whatever it signs; for unsigned files, those of this site. */
        ALWAYS,
        /** Yes, this time. */
        ONCE,
        /** No: nothing is installed. */
        NO
    }

    /** What has to be decided. */
    sealed interface Question {
        /** The question as people read it. */
        String words();
    }

    /**
     * The plug-in is signed by a key that nobody has said anything about.
     *
     * @param signer whose key it is, as the key itself says, and its fingerprint
     * @param plugins names of what is about to be installed
     */
    record UnknownKey(Signer signer, List<String> plugins) implements Question {
        @Override
        public String words() {
            return "%s: signed by a key that this program does not know. It says it belongs to %s; its fingerprint is %s."
                    .formatted(String.join(", ", plugins), signer.name(), signer.fingerprint());
        }
    }

    /**
     * Nobody has signed the plug-in.
     *
     * @param plugins names of what is about to be installed
     * @param files the files without a signature
     */
    record Unsigned(List<String> plugins, List<String> files) implements Question {
        @Override
        public String words() {
            return "%s: not signed, so that nobody can tell who made it or whether it was changed on the way."
                    .formatted(String.join(", ", plugins));
        }
    }
}
