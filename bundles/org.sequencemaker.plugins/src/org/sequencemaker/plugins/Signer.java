package org.sequencemaker.plugins;

/**
 * Who has signed a plug-in, as far as one can know: a signature says that the files are from the holder of a
 * key and unchanged, and nothing about whether they are good.
 *
 * @param kind what is known
 * @param name whom the key says it belongs to; empty if nobody signed
 * @param fingerprint of the key, forty hexadecimal digits in capitals; empty if nobody signed
 */
public record Signer(Kind kind, String name, String fingerprint) {
    public static final Signer NOT_KNOWN_YET = new Signer(Kind.NOT_KNOWN_YET, "", "");
    public static final Signer UNSIGNED = new Signer(Kind.UNSIGNED, "", "");

    /** What is known about the signature. */
    public enum Kind {
        /** Its files have not been looked at. */
        NOT_KNOWN_YET,
        /** By a key that the program brings along or that the user trusts. */
        KNOWN,
        /** By a key nobody has said anything about. */
        UNKNOWN,
        /** Not all of its files are signed. */
        UNSIGNED
    }
}
