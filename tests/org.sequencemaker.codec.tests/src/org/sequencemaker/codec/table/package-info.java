/** Tests of tables for spreadsheets. */
@NullMarked
package org.sequencemaker.codec.table;

import org.jspecify.annotations.NullMarked;
