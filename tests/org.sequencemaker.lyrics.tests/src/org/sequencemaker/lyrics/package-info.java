/** Tests of asking for lyrics, against a server of their own with recorded answers. */
@NullMarked
package org.sequencemaker.lyrics;

import org.jspecify.annotations.NullMarked;
