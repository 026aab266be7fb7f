package org.sequencemaker.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a version; what follows them says nothing about what fits. */
record Version(int major, int minor, int micro) implements Comparable<Version> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(\\.(\\d{1,9})(\\.(\\d{1,9})(\\..+)?)?)?");

    /** Returns the version of a text, or null if it is none. */
    static @Nullable Version parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? new Version(number(form.group(1)), number(form.group(3)), number(form.group(5))) : null;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    Version nextMajor() {
        return new Version(major + 1, 0, 0);
    }

    // Comparable carries no null annotations.
    @SuppressWarnings("null")
    @Override
    public int compareTo(Version other) {
        int byMajor = Integer.compare(major, other.major);
        int byMinor = byMajor != 0 ? byMajor : Integer.compare(minor, other.minor);
        return byMinor != 0 ? byMinor : Integer.compare(micro, other.micro);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + micro;
    }
}
