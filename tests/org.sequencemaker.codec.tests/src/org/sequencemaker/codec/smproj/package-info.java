/** Tests of the project file, with fixtures in {@code testdata}. */
@NullMarked
package org.sequencemaker.codec.smproj;

import org.jspecify.annotations.NullMarked;
