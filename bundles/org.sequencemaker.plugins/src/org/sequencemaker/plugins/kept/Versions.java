package org.sequencemaker.plugins.kept;

/** Versions as people read them. */
public final class Versions {
    private Versions() {}

    /** Returns a version without what the build adds as its fourth part: 1.2.0.202611 is 1.2.0. */
    public static String brief(String version) {
        String[] parts = version.split("\\.", 4);
        return parts.length < 4 ? version : parts[0] + "." + parts[1] + "." + parts[2];
    }
}
