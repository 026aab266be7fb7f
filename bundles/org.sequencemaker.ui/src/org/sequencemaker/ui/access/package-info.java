/** What screen readers are told of controls. */
@NullMarked
package org.sequencemaker.ui.access;

import org.jspecify.annotations.NullMarked;
