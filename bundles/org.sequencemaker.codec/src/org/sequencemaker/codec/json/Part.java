package org.sequencemaker.codec.json;

/** A value that can be written: what stands behind a name in a file of ours. */
@FunctionalInterface
public interface Part {
    void print(JsonPrinter out);

    /** Returns a part of JSON text without spaces. */
    static Part of(String compact) {
        return out -> out.text(compact);
    }

    /** Returns the whole as JSON text without spaces. */
    default String compact() {
        JsonPrinter out = new JsonPrinter(JsonLayout.COMPACT);
        print(out);
        return out.toString();
    }
}
