/** The commands of the menus. Each handler is one line of work. */
@NullMarked
package org.sequencemaker.app.handler;

import org.jspecify.annotations.NullMarked;
