@NullMarked
package org.sequencemaker.ui.timeline.proposal;

import org.jspecify.annotations.NullMarked;
