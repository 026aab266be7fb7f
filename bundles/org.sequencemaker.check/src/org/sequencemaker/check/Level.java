package org.sequencemaker.check;

/** How bad a problem is. */
public enum Level {
    /** The show cannot be played so, or could harm somebody who sees it. */
    ERROR,
    /** Something will be other than it looks in the editor. */
    WARNING,
    /** Good to know. */
    REMARK;

    /** The word for it that scripts read. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case REMARK -> "remark";
        };
    }
}
