package org.sequencemaker.ui.assistant.desk;

import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.loop.ChosenModel;
import org.sequencemaker.assistant.loop.Price;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.chat.ChatException;
import org.sequencemaker.extension.host.Extensions;

/** Who answers the prompts. On the display thread only. */
public interface ModelChoice {
    /** Who answers the next prompt; never waits. */
    Chosen chosen();

    /** Tells a listener when somebody else is chosen, or something has become known of who is. */
    Subscription listen(Runnable listener);

    /**
     * Who answers, as it was when it was chosen. Safe from any thread.
     */
    interface Chosen {
        /** What people see on the button, such as {@code Offline assistant} or {@code Ollama: llama3.2}. */
        String label();

        /** How it stands, in a few words, such as {@code no key yet}; empty where nothing is to be said. */
        String state();

        /** How far a turn may go. */
        Caps caps();

        /** Whether what it proposes goes into the show without being looked at first. */
        boolean takesAtOnce();

        /** What it costs. */
        Price price();

        /**
         * Makes it ready to be asked, with its key. Not on the display thread.
         *
         * @throws ChatException if it cannot be asked, saying why and what to do
         */
        ChosenModel open(Extensions extensions) throws ChatException, InterruptedException;
    }
}
