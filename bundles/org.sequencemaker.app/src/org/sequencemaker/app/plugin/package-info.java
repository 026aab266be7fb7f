/**
 * What plug-ins contribute to the window: the door to the open project for their parts and dialogs, their elements in
 * the window's model, and who is to blame when one holds up the window.
 */
@NullMarked
package org.sequencemaker.app.plugin;

import org.jspecify.annotations.NullMarked;
