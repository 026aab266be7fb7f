package org.sequencemaker.codec.design;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.CodecException;
import org.sequencemaker.codec.json.JsonValue;

/**
 * Which balls a design speaks of. They are numbered from 1 in files ({@code ball_1}, {@code "Ball 2"},
 * {@code 3}) and from 0 here.
 */
final class Balls {
    private static final int MOST = 99;
    private static final int USUAL = 4;
    private static final Pattern NUMBERED = Pattern.compile("(?i)(?:ball)?[ _-]*(\\d{1,2})");

    private final int said;
    private int used = 1;
    private int turn;

    /** @param said how many the design says there are; 0 if it does not */
    Balls(int said) {
        this.said = said;
    }

    /** Returns how many timelines are needed. */
    int count() {
        return Math.max(said, used);
    }

    /** Returns the balls that an effect names under {@code target_ball} or {@code ball_ids}; none for all. */
    Set<Integer> named(JsonValue effect) throws CodecException {
        Set<Integer> balls = new LinkedHashSet<>();
        for (String field : List.of("target_ball", "target_balls", "ball_ids")) {
            JsonValue value = effect.get(field);
            if (value != null && !value.isNull()) {
                for (JsonValue item : value.isList() ? value.items() : List.of(value)) {
                    int ball = number(item);
                    if (ball < 0) {
                        return Set.of();
                    }
                    balls.add(ball);
                }
            }
        }
        return balls;
    }

    /** Returns the ball that a template picks for its next effect; none for all. */
    Set<Integer> picked(@Nullable JsonValue strategy) throws CodecException {
        String text = strategy == null ? null : strategy.text();
        if (strategy == null || strategy.isNull() || text != null && text.matches("(?i)round_robin|random")) {
            // The predecessor's "random" goes round just the same.
            int count = said > 0 ? said : USUAL;
            int ball = turn++ % count;
            used = Math.max(used, count);
            return Set.of(ball);
        }
        int ball = number(strategy);
        return ball < 0 ? Set.of() : Set.of(ball);
    }

    /** Returns the ball, or -1 for all of them. */
    private int number(JsonValue value) throws CodecException {
        String text = value.text();
        if (text != null && text.strip().matches("(?i)all|all_balls|every|\\*")) {
            return -1;
        }
        BigDecimal number = value.number();
        Matcher numbered = NUMBERED.matcher(text == null ? "" : text.strip());
        int ball = numbered.matches()
                ? Integer.parseInt(numbered.group(1))
                : number == null
                        ? 0
                        : number.max(BigDecimal.ZERO)
                                .min(BigDecimal.valueOf(1000))
                                .intValue();
        if (ball < 1 || ball > MOST) {
            throw value.error("not a ball: " + value.shown(), "Balls are ball_1 to ball_" + MOST + ", or all");
        }
        used = Math.max(used, ball);
        return ball - 1;
    }
}
