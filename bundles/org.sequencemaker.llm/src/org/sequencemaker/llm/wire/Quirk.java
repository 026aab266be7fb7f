package org.sequencemaker.llm.wire;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that one server of a protocol wants otherwise than the rest; found in its words when it refuses. */
public enum Quirk {
    /** It does not know {@code stream_options}. */
    NO_STREAM_OPTIONS("stream_options"),
    /** It wants {@code max_completion_tokens} for {@code max_tokens}, or the other way round. */
    OTHER_MAX_TOKENS("max_completion_tokens"),
    /** Its model takes no word on how much to think. */
    NO_EFFORT("reasoning_effort", "reasoning.effort", "reasoning.summary", "thinking.type", "support thinking"),
    /** Its model has one temperature. */
    NO_TEMPERATURE(
            "'temperature' does not", "temperature' is not", "temperature` may only", "temperature` is deprecated"),
    /** Its model has no thinking to seal. */
    NO_SEALED_THINKING("encrypted content", "encrypted_content");

    private final Set<String> words;

    Quirk(String... words) {
        this.words = Set.of(words);
    }

    /** Returns the first quirk that a refusal speaks of and that is not known yet, or null. */
    public static @Nullable Quirk in(String refusal, Set<Quirk> known) {
        String lower = refusal.toLowerCase(Locale.ROOT);
        for (Quirk quirk : values()) {
            if (!known.contains(quirk) && quirk.words.stream().anyMatch(lower::contains)) {
                return quirk;
            }
        }
        return null;
    }
}
