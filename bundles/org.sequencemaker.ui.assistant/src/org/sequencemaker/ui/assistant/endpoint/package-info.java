/**
 * Which models the user has, and which one answers: the dialog "Models and Keys", and the choice as the desk sees it.
 * Start with {@link org.sequencemaker.ui.assistant.endpoint.EndpointsDialog}. What is kept, and keys, are a matter of
 * {@code org.sequencemaker.assistant.endpoint}. Nothing here asks a server on the display thread.
 */
@NullMarked
package org.sequencemaker.ui.assistant.endpoint;

import org.jspecify.annotations.NullMarked;
