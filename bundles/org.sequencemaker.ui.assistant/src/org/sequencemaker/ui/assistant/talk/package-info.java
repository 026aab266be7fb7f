/**
 * What was said between the user and the assistant, as it is shown: turn by turn, growing while the model is still
 * talking. It knows neither widgets nor models; start with {@link org.sequencemaker.ui.assistant.talk.Talk}. On the
 * display thread only. Who fills it is the desk, who draws it the view.
 */
@NullMarked
package org.sequencemaker.ui.assistant.talk;

import org.jspecify.annotations.NullMarked;
