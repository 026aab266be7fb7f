/** An example for authors and tests: a plug-in that does everything wrong, to see what the program does. */
@NullMarked
package org.sequencemaker.example.misbehaving;

import org.jspecify.annotations.NullMarked;
