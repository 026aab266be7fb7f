/** The problems of the open show, found off the display thread after every change, each with a place and maybe a fix. */
@NullMarked
package org.sequencemaker.ui.timeline.problem;

import org.jspecify.annotations.NullMarked;
