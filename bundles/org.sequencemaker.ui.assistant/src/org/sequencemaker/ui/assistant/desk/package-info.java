/**
 * The assistant at work on the open project: sends prompts, fills the talk, shows what is proposed, takes and refuses it,
 * and keeps what was said with the project. Without widgets; start with
 * {@link org.sequencemaker.ui.assistant.desk.AssistantDesk}. What the user is asked, and who answers, is a matter of others
 * behind {@link org.sequencemaker.ui.assistant.desk.Asks} and {@link org.sequencemaker.ui.assistant.desk.ModelChoice}.
 */
@NullMarked
package org.sequencemaker.ui.assistant.desk;

import org.jspecify.annotations.NullMarked;
