/** What a plug-in should not do in the window, to see what the program does: hold it, throw, fail to be made. */
@NullMarked
package org.sequencemaker.example.stubborn;

import org.jspecify.annotations.NullMarked;
