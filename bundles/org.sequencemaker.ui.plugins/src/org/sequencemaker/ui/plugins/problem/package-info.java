/** Problems with plug-ins, kept for the list of them until the program ends. */
@NullMarked
package org.sequencemaker.ui.plugins.problem;

import org.jspecify.annotations.NullMarked;
