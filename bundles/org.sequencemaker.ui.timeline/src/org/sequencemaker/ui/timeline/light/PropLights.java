package org.sequencemaker.ui.timeline.light;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.layout.stage.Lights;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Timeline;

/**
 * The light of every prop of a show: what goes into its program. What is muted, or not solo where others are,
 * is dark. Immutable.
 */
public final class PropLights implements Lights {
    private final int rate;
    private final EffectKinds effects;
    private final List<Timeline> timelines;
    private final List<ShowColours> colours;
    private final boolean[] isDark;

    private PropLights(int rate, EffectKinds effects, List<Timeline> timelines, List<ShowColours> colours) {
        this.rate = rate;
        this.effects = effects;
        this.timelines = timelines;
        this.colours = colours;
        this.isDark = new boolean[timelines.size()];
        boolean hasSolo =
                timelines.stream().anyMatch(timeline -> timeline.view().solo());
        for (int i = 0; i < isDark.length; i++) {
            var view = timelines.get(i).view();
            isDark[i] = view.muted() || hasSolo && !view.solo();
        }
    }

    /**
     * Works out the light of a show.
     *
     * @param before what was worked out last, of which the timelines that are the same are taken over; null for
     *     nothing
     */
    public static PropLights of(Project project, EffectKinds effects, @Nullable PropLights before) {
        int rate = project.settings().refreshRate();
        List<ShowColours> colours = new ArrayList<>();
        for (Timeline timeline : project.timelines()) {
            ShowColours known = before == null || before.rate != rate ? null : before.known(timeline);
            colours.add(known == null ? ShowColours.of(timeline, rate, effects) : known);
        }
        return new PropLights(rate, effects, project.timelines(), List.copyOf(colours));
    }

    /** What makes its effects. */
    public EffectKinds effects() {
        return effects;
    }

    /** Returns the light of one timeline as it is now, muted or not; null for one that is not in the show. */
    @SuppressWarnings("ReferenceEquality")
    public @Nullable ShowColours of(Timeline timeline) {
        for (int i = 0; i < timelines.size(); i++) {
            if (timelines.get(i) == timeline) {
                return colours.get(i);
            }
        }
        return null;
    }

    @Override
    public int props() {
        return colours.size();
    }

    @Override
    public int pixels(int prop) {
        return colours.get(prop).pixels();
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public void colours(int prop, long tick, int[] into) {
        // Outside of the show everything is black.
        colours.get(prop).colours(isDark[prop] ? -1 : tick, into);
    }

    /** The segments of a timeline are what matters; its name and height may be others. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable ShowColours known(Timeline timeline) {
        for (int i = 0; i < timelines.size(); i++) {
            Timeline one = timelines.get(i);
            if (one.segments() == timeline.segments()
                    && one.pixels() == timeline.pixels()
                    && one.length().equals(timeline.length())) {
                return colours.get(i);
            }
        }
        return null;
    }
}
