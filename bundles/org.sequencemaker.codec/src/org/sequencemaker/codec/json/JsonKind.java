package org.sequencemaker.codec.json;

/** What sort of value it is. */
public enum JsonKind {
    OBJECT("an object"),
    LIST("a list"),
    TEXT("a text"),
    NUMBER("a number"),
    FLAG("true or false"),
    NULL("null");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
