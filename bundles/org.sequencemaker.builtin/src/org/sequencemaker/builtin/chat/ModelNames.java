package org.sequencemaker.builtin.chat;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a model's name gives away; servers seldom tell. A connection test finds it out for certain. */
final class ModelNames {
    private static final Pattern SEES =
            Pattern.compile("gpt-4o|gpt-4\\.1|gpt-[5-9]|^o[34]|claude|gemini|gemma-?3|pixtral"
                    + "|llava|vision|[-_.]vl\\b|\\d?vl[:-]|llama-?4|mistral-small-3|minicpm-v|moondream");
    private static final Pattern HEARS = Pattern.compile("audio|omni|gemini|voxtral");

    private static final Pattern DOES_NOT_CHAT =
            Pattern.compile("embed|whisper|\\btts\\b|-tts|dall-e|moderation|gpt-image"
                    + "|realtime|transcribe|babbage|davinci|sora|rerank|-image$");

    private ModelNames() {}

    /** Whether it answers in words; services list all they have. */
    static boolean chats(String name) {
        return !DOES_NOT_CHAT.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean sees(String name) {
        return SEES.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    static boolean hears(String name) {
        return HEARS.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
