/**
 * What was found out about a song, as JSON. The schema is in {@code REPORT.md} of this bundle; start at
 * {@link org.sequencemaker.audio.worker.report.Report}.
 */
@NullMarked
package org.sequencemaker.audio.worker.report;

import org.jspecify.annotations.NullMarked;
