package org.sequencemaker.cli.demo;

import static org.sequencemaker.cli.demo.Effects.chase;
import static org.sequencemaker.cli.demo.Effects.embers;
import static org.sequencemaker.cli.demo.Effects.pulse;
import static org.sequencemaker.cli.demo.Effects.rainbow;
import static org.sequencemaker.cli.demo.Effects.strobe;
import static org.sequencemaker.cli.demo.Grid.BAR;
import static org.sequencemaker.cli.demo.Grid.BEAT;
import static org.sequencemaker.cli.demo.Light.DARK;
import static org.sequencemaker.cli.demo.Light.DAWN;
import static org.sequencemaker.cli.demo.Light.NIGHT;
import static org.sequencemaker.cli.demo.Light.NOON;
import static org.sequencemaker.cli.demo.Light.ROSE;
import static org.sequencemaker.cli.demo.Light.SKY;
import static org.sequencemaker.cli.demo.Light.SUN;
import static org.sequencemaker.cli.demo.Light.TIDE;
import static org.sequencemaker.cli.demo.Light.VIOLET;

import java.util.List;
import org.sequencemaker.model.timeline.Timeline;

/** What one ball does in the demo, section by section. */
final class Dance {
    private static final int HALF = BEAT / 2;
    private static final List<Light> STEPS = List.of(VIOLET, TIDE, SKY);
    private static final List<Light> HITS = List.of(ROSE, SUN, TIDE, SKY);

    private final BallPart part;
    private final int ball;

    Dance(Grid grid, int ball) {
        this.part = new BallPart(grid, ball);
        this.ball = ball;
    }

    Timeline timeline() {
        intro();
        cascade(Section.CASCADE.end(), BEAT, SKY);
        build();
        drop();
        breathe();
        finale();
        outro();
        return part.timeline("Ball " + (ball + 1));
    }

    /** One ball wakes after the other, a bar apart. */
    private void intro() {
        part.rest(ball * BAR);
        part.fade(DARK, NIGHT, BAR);
        if (ball < 2) {
            part.fade(NIGHT, TIDE, BAR);
        }
        if (ball == 0) {
            part.solid(TIDE, BAR, pulse(1));
        }
        part.fade(ball == 2 ? NIGHT : TIDE, SKY, part.leftTo(Section.INTRO.end()));
    }

    /**
     * Whichever ball is thrown flares up and cools down until it is thrown again.
     *
     * @param end place where the cascade ends
     * @param step from one throw to the next
     * @param before what shines until the ball's first throw
     */
    private void cascade(int end, int step, Light before) {
        if (ball > 0) {
            part.fade(before, NIGHT, ball * step);
        }
        for (int round = 0; part.leftTo(end) > 0; round++) {
            boolean gold = round < 4;
            Light warm = gold ? DAWN : ROSE;
            part.fade(gold ? SUN : NOON, warm, step);
            int rest = Math.min(2 * step, part.leftTo(end));
            if (rest > 0) {
                part.fade(warm, gold ? NIGHT : VIOLET, rest);
            }
        }
    }

    /** Steps of a beat, of half a beat, of a quarter; then a flicker that gets faster and stops dead. */
    private void build() {
        steps(4, BEAT);
        steps(8, HALF);
        steps(16, 1);
        part.solid(NOON, BEAT, strobe(6));
        part.solid(NOON, BEAT, strobe(9));
        part.solid(NOON, BEAT, strobe(14));
        part.rest(BEAT);
    }

    private void steps(int count, int length) {
        for (int step = 0; step < count; step++) {
            part.solid(STEPS.get((step + ball) % STEPS.size()), length);
        }
    }

    private void drop() {
        phrase(ROSE, SUN);
        phrase(SKY, VIOLET);
        phrase(DAWN, ROSE);
    }

    /** A bar together, and one in which the light jumps from ball to ball. */
    private void phrase(Light one, Light other) {
        part.fade(NOON, one, BEAT);
        part.solid(one, 2 * BEAT, chase(16));
        part.solid(other, BEAT, strobe(10));
        if (ball > 0) {
            part.solid(NIGHT, ball * BEAT);
        }
        part.solid(other, BEAT, pulse(4));
        if (ball < 2) {
            part.solid(NIGHT, (2 - ball) * BEAT);
        }
        part.fade(other, one, BEAT);
    }

    /** The rainbow goes round, entering and leaving one ball after the other. */
    private void breathe() {
        part.fade(ROSE, NIGHT, (1 + ball) * BEAT);
        Light base = STEPS.get(ball);
        part.fade(NIGHT, base, BEAT);
        part.solid(base, part.leftTo(Section.BREATHE.end() - (3 - ball) * BEAT), rainbow(0.25));
        part.fade(base, NIGHT, part.leftTo(Section.BREATHE.end()));
    }

    /** The cascade twice as fast, a chase, four hits, and everything at once. */
    private void finale() {
        int start = Section.FINALE.start();
        cascade(start + 2 * BAR, HALF, NIGHT);
        part.solid(SUN, 2 * BEAT, chase(16));
        part.fade(SUN, ROSE, 2 * BEAT, chase(32));
        for (int hit = 0; hit < 4; hit++) {
            part.fade(NOON, HITS.get((hit + ball) % HITS.size()), BEAT);
        }
        part.solid(NOON, 2 * BEAT, strobe(12));
        part.fade(NOON, SUN, part.leftTo(Section.FINALE.end()));
    }

    /** The light goes out, one ball after the other. */
    private void outro() {
        part.fade(SUN, DAWN, (1 + ball) * BEAT);
        part.fade(DAWN, NIGHT, BEAT + HALF, embers(ball));
        part.fade(NIGHT, DARK, BEAT + ball * HALF + HALF);
    }
}
