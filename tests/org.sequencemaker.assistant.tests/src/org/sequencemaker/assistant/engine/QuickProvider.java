package org.sequencemaker.assistant.engine;

import java.time.Duration;
import org.sequencemaker.builtin.chat.LlmProvider;
import org.sequencemaker.llm.ClientSettings;
import org.sequencemaker.llm.Limits;
import org.sequencemaker.llm.Protocol;
import org.sequencemaker.llm.RetryPolicy;

/** Providers with little patience, that do not pause before they ask again. */
public abstract class QuickProvider extends LlmProvider {
    static final String PLUGIN_XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <?eclipse version="3.4"?>
            <plugin>
               <extension point="org.sequencemaker.chatProviders">
                  <provider id="quick-chat" label="Quick" description="Chat completions." key="none"
                        class="org.sequencemaker.assistant.engine.QuickProvider$Chat"/>
                  <provider id="quick-messages" label="Quick" description="Messages." key="none"
                        class="org.sequencemaker.assistant.engine.QuickProvider$Messages"/>
               </extension>
            </plugin>
            """;

    private static final ClientSettings QUICK = ClientSettings.USUAL
            .withLimits(new Limits(
                    Duration.ofSeconds(5),
                    Duration.ofMillis(1500),
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(60),
                    10_000_000))
            .withRetry(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofSeconds(2)))
            .withPause(time -> {});

    QuickProvider(Protocol protocol) {
        super(protocol, QUICK);
    }

    /** Chat completions. */
    public static final class Chat extends QuickProvider {
        public Chat() {
            super(Protocol.CHAT_COMPLETIONS);
        }
    }

    /** Messages. */
    public static final class Messages extends QuickProvider {
        public Messages() {
            super(Protocol.MESSAGES);
        }
    }
}
