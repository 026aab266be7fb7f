package org.sequencemaker.ui.timeline.light;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.codec.program.ShowColours;
import org.sequencemaker.layout.EffectLooks;
import org.sequencemaker.layout.SegmentBox;
import org.sequencemaker.layout.Viewport;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.model.timeline.Timeline;
import org.sequencemaker.ui.work.Latest;

/**
 * What effects look like in the rows: worked out on another thread of the colours that go into programs, and
 * remembered. What is not known yet is asked for, and shown when it is; until then what was known of the same
 * segment before a change is shown in its place. On the display thread only.
 */
public final class EffectStrips implements EffectLooks {
    /** So many colours are remembered, of all segments together; the ones not seen for longest are forgotten. */
    private static final int MOST_COLOURS = 4_000_000;

    private final EffectKinds effects;
    private final Supplier<Project> project;
    private final Executor later;
    private final Runnable onNews;
    private final Latest worker;
    private final Map<SegmentId, EffectStrip> known = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<SegmentId, Wanted> wanted = new LinkedHashMap<>();
    private int colours;
    private boolean isAsked;

    /** Touched by the worker's thread only. */
    private @Nullable PropLights lights;

    /**
     * What is not known yet.
     *
     * @param from first moment that is seen
     * @param to last moment that is seen
     * @param microsPerColumn how close it is looked at
     */
    private record Wanted(Timeline timeline, Segment segment, Time from, Time to, double microsPerColumn) {}

    /**
     * @param project what is shown now
     * @param display runs something on the display thread, later
     * @param onNews called when more is known than before
     */
    public EffectStrips(EffectKinds effects, Supplier<Project> project, Executor display, Runnable onNews) {
        this.effects = effects;
        this.project = project;
        this.later = display;
        this.onNews = onNews;
        this.worker = new Latest("effects in the rows", display, false);
    }

    @Override
    public int @Nullable [][] of(Timeline timeline, SegmentBox box, Viewport viewport, int stripes) {
        Segment segment = box.segment();
        double scale = viewport.scale().microsPerPixel();
        Time from = viewport.time(box.x());
        Time to = viewport.time(box.x() + box.width());
        EffectStrip strip = known.get(segment.id());
        if (strip == null || !strip.isRightFor(segment, from, to, scale)) {
            want(new Wanted(timeline, segment, from, to, scale));
        }
        return strip == null ? null : strip.columns(segment, from, scale, box.width(), stripes);
    }

    /** Shows another project from now on. */
    public void forget() {
        known.clear();
        wanted.clear();
        colours = 0;
    }

    public void close() {
        worker.close();
    }

    private void want(Wanted what) {
        wanted.put(what.segment().id(), what);
        if (!isAsked) {
            isAsked = true;
            // All that one layout lacks is asked for in one go.
            later.execute(this::ask);
        }
    }

    private void ask() {
        isAsked = false;
        if (wanted.isEmpty()) {
            return;
        }
        List<Wanted> all = List.copyOf(wanted.values());
        Project now = project.get();
        worker.ask(() -> work(now, all), this::take, problem -> {
            System.getLogger(EffectStrips.class.getName())
                    .log(System.Logger.Level.WARNING, "effects cannot be shown in the rows", problem);
        });
    }

    private List<EffectStrip> work(Project now, List<Wanted> all) {
        PropLights light = PropLights.of(now, effects, lights);
        lights = light;
        List<EffectStrip> strips = new ArrayList<>();
        for (Wanted one : all) {
            ShowColours show = light.of(one.timeline());
            if (show != null) {
                strips.add(EffectStrip.of(show, one.segment(), one.from(), one.to(), one.microsPerColumn()));
            }
        }
        return strips;
    }

    @SuppressWarnings("ReferenceEquality")
    private void take(List<EffectStrip> strips) {
        for (EffectStrip strip : strips) {
            EffectStrip before = known.put(strip.segment().id(), strip);
            colours += strip.size() - (before == null ? 0 : before.size());
            Wanted still = wanted.get(strip.segment().id());
            if (still != null && still.segment() == strip.segment()) {
                wanted.remove(strip.segment().id());
            }
        }
        var oldest = known.entrySet().iterator();
        while (colours > MOST_COLOURS && known.size() > 1 && oldest.hasNext()) {
            colours -= oldest.next().getValue().size();
            oldest.remove();
        }
        if (!strips.isEmpty()) {
            onNews.run();
        }
    }
}
