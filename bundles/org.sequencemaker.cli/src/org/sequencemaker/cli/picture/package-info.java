/**
 * A show as a picture file. The layout bundle decides what lies where, as it does for the editor; here is
 * only the painter that puts its shapes down with Java2D, which needs no display.
 */
@NullMarked
package org.sequencemaker.cli.picture;

import org.jspecify.annotations.NullMarked;
