/**
 * Which keys call which commands: the ones the program brings, and what this user has made of them.
 * {@link org.sequencemaker.ui.timeline.binding.CommandKeys} has the rules, without widgets;
 * {@link org.sequencemaker.ui.timeline.binding.KeyBindings} lets the workbench know;
 * {@link org.sequencemaker.ui.timeline.binding.KeyBindingsDialog} lets the user change them.
 */
@NullMarked
package org.sequencemaker.ui.timeline.binding;

import org.jspecify.annotations.NullMarked;
