/**
 * What a model writes in Markdown, as blocks that can be drawn: nothing here draws, and nothing of it is ever carried out.
 * The text is a stranger's: how deep it nests, how long a block is and how many cells a table has are bounded, HTML is
 * shown as it was written, and pictures are named but not fetched. {@link
 * org.sequencemaker.ui.assistant.markdown.GrowingMarkdown} is where to start: it takes a text in pieces, as it arrives.
 */
@NullMarked
package org.sequencemaker.ui.assistant.markdown;

import org.jspecify.annotations.NullMarked;
