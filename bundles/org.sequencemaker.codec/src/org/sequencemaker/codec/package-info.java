/**
 * Reading and writing files: what all formats share. Each format has a package of its own. A
 * {@link org.sequencemaker.codec.Source} is what is read, an {@link org.sequencemaker.codec.Importer}
 * makes a project of it, an {@link org.sequencemaker.codec.Exporter} makes files of a project, and a
 * {@link org.sequencemaker.codec.CodecException} says in words what was wrong, and where.
 */
@NullMarked
package org.sequencemaker.codec;

import org.jspecify.annotations.NullMarked;
