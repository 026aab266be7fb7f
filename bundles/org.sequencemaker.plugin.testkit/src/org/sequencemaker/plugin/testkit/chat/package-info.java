/**
 * Models that answer from a file. A recorded stream is a small text file of what a model sent; start at
 * {@link org.sequencemaker.plugin.testkit.chat.RecordedStream}, which describes the form, and play it with
 * {@link org.sequencemaker.plugin.testkit.chat.RecordedChat}. Nothing here touches a network.
 */
@NullMarked
package org.sequencemaker.plugin.testkit.chat;

import org.jspecify.annotations.NullMarked;
