/**
 * The assistant at work on the open project: sends prompts, fills the talk, shows what is proposed, takes and refuses it,
 * and keeps what was said with the project. Without widgets; start with
 * {@link org.sequencemaker.ui.assistant.desk.Asks} for what the user is asked, and
 * {@link org.sequencemaker.ui.assistant.desk.ModelChoice} for who answers.
 */
@NullMarked
package org.sequencemaker.ui.assistant.desk;

import org.jspecify.annotations.NullMarked;
