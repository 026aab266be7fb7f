/**
 * The assistant on the command line: a prompt for a project, what would change as a list, and the project with it. Start
 * with {@link org.sequencemaker.cli.ask.AskCommand}.
 */
@NullMarked
package org.sequencemaker.cli.ask;

import org.jspecify.annotations.NullMarked;
