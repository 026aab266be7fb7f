/** What the tests of both packages need. */
@NullMarked
package org.sequencemaker.authoring;

import org.jspecify.annotations.NullMarked;
