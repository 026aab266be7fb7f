/**
 * Tables that spreadsheets open: the segments of all timelines as comma-separated values, out and in
 * again. {@link org.sequencemaker.codec.table.Csv} knows how such a file is written; what the columns
 * are is said in {@link org.sequencemaker.codec.table.SegmentsCsvExporter}.
 */
@NullMarked
package org.sequencemaker.codec.table;

import org.jspecify.annotations.NullMarked;
