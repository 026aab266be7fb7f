/** Questions to the user: choosing files, and messages with buttons. */
@NullMarked
package org.sequencemaker.ui.dialog;

import org.jspecify.annotations.NullMarked;
