/** What the worker has found in a song, read from the report that lies beside the decoded song. */
@NullMarked
package org.sequencemaker.audio.report;

import org.jspecify.annotations.NullMarked;
