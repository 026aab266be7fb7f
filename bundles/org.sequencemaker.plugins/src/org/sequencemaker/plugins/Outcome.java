package org.sequencemaker.plugins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a verb ended, in words. */
public sealed interface Outcome {
    /** One sentence for the status line. */
    String words();

    /**
     * It is done.
     *
     * @param words what was done, such as "Installed Sparkle 1.0.0."
     * @param restart null where it works at once; else why the program has to be restarted first
     * @param notes what else the user should know, such as plug-ins that do not fit any more
     */
    record Done(String words, @Nullable String restart, List<String> notes) implements Outcome {
        public Done {
            notes = List.copyOf(notes);
        }

        /** It works at once, and there is nothing else to say. */
        public static Done live(String words) {
            return new Done(words, null, List.of());
        }
    }

    /**
     * Nothing was changed.
     *
     * @param words the reason, with what is missing first
     * @param details more about it, for who wants to know or to report it
     */
    record Refused(String words, List<String> details) implements Outcome {
        public Refused {
            details = List.copyOf(details);
        }

        public Refused(String words) {
            this(words, List.of());
        }
    }

    /** The user stopped it; nothing was changed. */
    record Cancelled() implements Outcome {
        @Override
        public String words() {
            return "Stopped. Nothing was changed.";
        }
    }
}
