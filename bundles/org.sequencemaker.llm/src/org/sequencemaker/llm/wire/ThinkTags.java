package org.sequencemaker.llm.wire;

/**
 * Parts thinking from text where a server leaves both in one stream, with the thinking between tags at the beginning, as
 * servers on this machine do for models they do not know. Tags come in pieces too.
 */
final class ThinkTags {
    private static final String OPEN = "<think>";
    private static final String CLOSE = "</think>";

    /** Where in the answer it is. */
    private enum Place {
        BEFORE,
        THINKING,
        /** Nothing but blanks yet. */
        AFTER,
        TEXT
    }

    private final AnswerBuilder answer;
    private Place place = Place.BEFORE;
    /** What could be the beginning of a tag. */
    private String held = "";

    ThinkTags(AnswerBuilder answer) {
        this.answer = answer;
    }

    void text(String more) {
        if (more.isEmpty()) {
            return;
        }
        String all = held + more;
        held = "";
        switch (place) {
            case BEFORE -> before(all);
            case THINKING -> thinking(all);
            case AFTER -> after(all);
            case TEXT -> answer.text(all);
        }
    }

    /** Tells what was held back; nothing more comes. */
    void end() {
        String rest = held;
        held = "";
        if (place == Place.THINKING) {
            answer.thinking(rest);
        } else {
            answer.text(rest);
        }
    }

    private void before(String all) {
        String begin = all.stripLeading();
        if (begin.startsWith(OPEN)) {
            place = Place.THINKING;
            text(begin.substring(OPEN.length()));
        } else if (OPEN.startsWith(begin)) {
            held = all;
        } else {
            place = Place.TEXT;
            answer.text(all);
        }
    }

    private void after(String all) {
        String begin = all.stripLeading();
        place = begin.isEmpty() ? Place.AFTER : Place.TEXT;
        answer.text(begin);
    }

    private void thinking(String all) {
        int end = all.indexOf(CLOSE);
        if (end >= 0) {
            answer.thinking(all.substring(0, end));
            after(all.substring(end + CLOSE.length()));
            return;
        }
        int keep = 0;
        for (int length = Math.min(CLOSE.length() - 1, all.length()); length > 0 && keep == 0; length--) {
            if (all.endsWith(CLOSE.substring(0, length))) {
                keep = length;
            }
        }
        answer.thinking(all.substring(0, all.length() - keep));
        held = all.substring(all.length() - keep);
    }
}
