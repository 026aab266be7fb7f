/**
 * The window as its user meets it. {@link org.sequencemaker.app.uitests.Studio} has the user's words; a
 * test takes one, does a few things and looks at what came of it.
 */
@NullMarked
package org.sequencemaker.app.uitests;

import org.jspecify.annotations.NullMarked;
