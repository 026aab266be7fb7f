package org.sequencemaker.extension.chat;

/** Is told what arrives, in order, on the provider's thread. Quick; never throws but for cancelling. */
@FunctionalInterface
public interface ChatListener {
    /**
     * @throws java.util.concurrent.CancellationException if nobody waits for the answer any more: close the
     *     connection and let it pass
     */
    void on(ChatEvent event);
}
