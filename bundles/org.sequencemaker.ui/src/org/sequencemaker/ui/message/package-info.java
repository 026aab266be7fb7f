/** Texts for people, kept in a properties file beside the enum that names them. */
@NullMarked
package org.sequencemaker.ui.message;

import org.jspecify.annotations.NullMarked;
