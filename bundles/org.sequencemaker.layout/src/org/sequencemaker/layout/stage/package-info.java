/**
 * The props of a show as on a stage, without any toolkit: where each is at a moment, standing in a row or
 * juggled in a {@link org.sequencemaker.layout.stage.Siteswap}, and the picture of their light. The colours
 * come from elsewhere, the code that writes programs; windows do not belong here. Start at
 * {@link org.sequencemaker.layout.stage.Stage}.
 */
@NullMarked
package org.sequencemaker.layout.stage;

import org.jspecify.annotations.NullMarked;
