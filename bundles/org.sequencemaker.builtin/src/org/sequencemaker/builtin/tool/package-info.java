/**
 * What a model may do with a show: read it, paint on it, set marks and notes, play it. Each tool is a class, several of
 * one subject in a file; what it takes is declared in {@code plugin.xml} and checked before it is called. The names that
 * tools had in the predecessor are in {@code old}. Start with {@link org.sequencemaker.builtin.tool.PaintTools}.
 */
@NullMarked
package org.sequencemaker.builtin.tool;

import org.jspecify.annotations.NullMarked;
