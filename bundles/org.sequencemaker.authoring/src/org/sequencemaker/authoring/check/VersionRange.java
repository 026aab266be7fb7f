package org.sequencemaker.authoring.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions a plug-in fits, in OSGi's form: {@code [1.0.0,2.0.0)}, or a version alone for all from it on.
 *
 * @param most null for no end
 */
record VersionRange(
        Version least, boolean withLeast, @Nullable Version most, boolean withMost) {
    private static final Pattern FORM = Pattern.compile("([\\[(])([^,]+),([^,]+)([\\])])");

    /** Returns the range of a text, or null if it is none. */
    static @Nullable VersionRange parse(String text) {
        Matcher form = FORM.matcher(text.replace(" ", ""));
        if (!form.matches()) {
            Version least = Version.parse(text);
            return least == null ? null : new VersionRange(least, true, null, false);
        }
        Version least = Version.parse(String.valueOf(form.group(2)));
        Version most = Version.parse(String.valueOf(form.group(3)));
        return least == null || most == null
                ? null
                : new VersionRange(least, "[".equals(form.group(1)), most, "]".equals(form.group(4)));
    }

    boolean holds(Version version) {
        int low = version.compareTo(least);
        if (low < 0 || low == 0 && !withLeast) {
            return false;
        }
        Version end = most;
        int high = end == null ? -1 : version.compareTo(end);
        return high < 0 || high == 0 && withMost;
    }

    /** Returns whether it allows a version in which, by semantic versions, anything may be different. */
    boolean reachesBeyond(Version nextMajor) {
        Version end = most;
        return end == null || end.compareTo(nextMajor) > 0 || end.compareTo(nextMajor) == 0 && withMost;
    }

    /** Returns whether it ends before the next major version, which leaves out versions that would fit. */
    boolean endsBefore(Version nextMajor) {
        Version end = most;
        return end != null && end.compareTo(nextMajor) < 0;
    }
}
