package org.sequencemaker.example.housestyle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sequencemaker.extension.assistant.AssistantContext;
import org.sequencemaker.extension.assistant.AssistantPlugin;
import org.sequencemaker.extension.setting.PluginSettings;

/** Tells the model how this troupe lights its shows, reminds it in each prompt, and checks the answer. */
public final class HouseStyle implements AssistantPlugin {
    @Override
    public String systemMessage(AssistantContext context) {
        PluginSettings settings = context.host().settings();
        return "House style: keep the show " + settings.choice("tone") + "; the base colour is "
                + settings.colour("base") + "; " + settings.text("rule");
    }

    @Override
    public String processPrompt(String prompt, AssistantContext context) {
        boolean remind = context.host().settings().flag("remind");
        return remind ? prompt + "\n\n(Keep to the house style.)" : prompt;
    }

    @Override
    public String processResponse(String response, AssistantContext context) {
        List<String> found = new ArrayList<>();
        for (String word : context.host().settings().text("avoid").split("[,\\s]+")) {
            if (!word.isEmpty() && response.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                found.add(word);
            }
        }
        return found.isEmpty()
                ? response
                : response + "\n\nNote: this speaks of " + String.join(", ", found)
                        + ", which the house style does without.";
    }
}
