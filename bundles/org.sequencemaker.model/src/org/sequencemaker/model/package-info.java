/**
 * What all parts of the document share: {@link org.sequencemaker.model.Kept the fields of a file we
 * do not know} and {@link org.sequencemaker.model.Refusal the answer "no, because"}.
 *
 * <p>The document itself is in the packages below; start at
 * {@link org.sequencemaker.model.project.Project}. Everything here is immutable, needs no Eclipse and
 * may be used from any thread. Reading and writing files is not done here but in the codec bundle.
 */
@NullMarked
package org.sequencemaker.model;

import org.jspecify.annotations.NullMarked;
