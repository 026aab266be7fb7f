/**
 * File formats: importers make a project of a file, exporters make files of a project. Neither touches
 * the disk; the program reads, asks before it overwrites, and writes.
 */
@NullMarked
package org.sequencemaker.extension.format;

import org.jspecify.annotations.NullMarked;
