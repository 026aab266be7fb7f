/** Tests of designs and what they are compiled to. */
@NullMarked
package org.sequencemaker.codec.design;

import org.jspecify.annotations.NullMarked;
