/** An example for authors: an assistant plug-in with settings. Start at HouseStyle. */
@NullMarked
package org.sequencemaker.example.housestyle;

import org.jspecify.annotations.NullMarked;
