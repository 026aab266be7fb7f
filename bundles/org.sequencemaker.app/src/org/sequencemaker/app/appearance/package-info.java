/** Light and dark: what the user wants, and telling toolkit and theme. */
@NullMarked
package org.sequencemaker.app.appearance;

import org.jspecify.annotations.NullMarked;
