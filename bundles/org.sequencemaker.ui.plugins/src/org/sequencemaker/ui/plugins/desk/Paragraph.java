package org.sequencemaker.ui.plugins.desk;

/**
 * A piece of what is told about a plug-in.
 *
 * @param kind how it looks
 * @param text without a line break at its end
 */
public record Paragraph(Kind kind, String text) {
    /** How a paragraph looks. */
    public enum Kind {
        TITLE,
        /** Small facts in grey. */
        FACTS,
        HEADING,
        TEXT,
        /** Something to be careful about. */
        WARNING
    }
}
