/**
 * The models that the user has set up: which servers, which of them is asked, with which key and how far a turn may go.
 * Start with {@link org.sequencemaker.assistant.endpoint.Endpoints}. Keys go from secure storage into a request and
 * nowhere else; nothing here talks to a server but to ask for its models.
 */
@NullMarked
package org.sequencemaker.assistant.endpoint;

import org.jspecify.annotations.NullMarked;
