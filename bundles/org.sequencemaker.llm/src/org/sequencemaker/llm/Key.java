package org.sequencemaker.llm;

/**
 * What a user proves to a server who they are with. No text of this object holds it, and it is no record, so that
 * nothing prints it by itself.
 */
public final class Key {
    /** For servers that ask for none. */
    public static final Key NONE = new Key("");

    private static final int SHORTEST_HIDDEN = 4;

    private final String secret;

    private Key(String secret) {
        this.secret = secret;
    }

    /**
     * @param secret as the user pasted it: blanks around it do not matter
     * @throws IllegalArgumentException if it has a character that no key has; the message does not repeat it
     */
    public static Key of(String secret) {
        String bare = secret.strip();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) <= ' ' || bare.charAt(i) > '~') {
                throw new IllegalArgumentException("a key has letters, digits and signs without blanks; character "
                        + (i + 1) + " of this one is something else. Copy it again from the provider's page");
            }
        }
        return bare.isEmpty() ? NONE : new Key(bare);
    }

    public boolean isEmpty() {
        return secret.isEmpty();
    }

    /** The key itself, for the header of a request and for nothing else. */
    String secret() {
        return secret;
    }

    /** Returns a text of a stranger without this key. */
    String cutOutOf(String text) {
        return secret.length() < SHORTEST_HIDDEN ? text : text.replace(secret, "(key)");
    }

    @Override
    public String toString() {
        return isEmpty() ? "no key" : "a key";
    }
}
