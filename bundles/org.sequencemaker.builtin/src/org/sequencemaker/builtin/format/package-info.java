/**
 * The program's own file formats, contributed as a plug-in would: each is a class of the codec bundle in
 * the dress of an extension. Start at {@link org.sequencemaker.builtin.format.Importers}.
 */
@NullMarked
package org.sequencemaker.builtin.format;

import org.jspecify.annotations.NullMarked;
