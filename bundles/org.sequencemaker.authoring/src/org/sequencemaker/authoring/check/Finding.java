package org.sequencemaker.authoring.check;

/**
 * Something about a plug-in that its author, or whoever is about to install it, should know.
 *
 * @param severity how bad it is
 * @param plugin symbolic name of the plug-in, or id of the feature
 * @param place where: a file with a line, such as {@code plugin.xml:12}, or a class; empty for the whole
 * @param what is found
 * @param advice what to do about it; empty if there is nothing to do
 */
public record Finding(Severity severity, String plugin, String place, String what, String advice) {
    /** How bad a finding is. */
    public enum Severity {
        /** It does not work in this program, all or in part. */
        ERROR,
        /** It works today, but may not tomorrow, or users will not like it. */
        WARNING,
        /** For the author to think about. */
        REMARK
    }

    @Override
    public String toString() {
        return plugin + (place.isEmpty() ? "" : ", " + place) + ": " + what + (advice.isEmpty() ? "" : "; " + advice);
    }
}
