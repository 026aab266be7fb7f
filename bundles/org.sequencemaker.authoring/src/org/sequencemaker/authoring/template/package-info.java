/**
 * Starting a plug-in: writes a whole, separate build with a small working plug-in in it. The files are in the folder
 * {@code template} of this bundle; start at {@link org.sequencemaker.authoring.template.NewPlugin}.
 */
@NullMarked
package org.sequencemaker.authoring.template;

import org.jspecify.annotations.NullMarked;
