package org.sequencemaker.ui.timeline.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.Refusal;
import org.sequencemaker.model.colour.Palette;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.time.Span;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.PaletteBinding;
import org.sequencemaker.model.timeline.ParameterValue;
import org.sequencemaker.model.timeline.Segment;
import org.sequencemaker.model.timeline.SegmentId;
import org.sequencemaker.ui.project.OpenProject;
import org.sequencemaker.ui.timeline.Shows;

class InspectorEditsTest {
    private static final Rgb RED = new Rgb(255, 0, 0);
    private static final Rgb PINK = new Rgb(255, 192, 203);

    private final OpenProject show = Shows.twoBalls();
    private final List<SegmentId> all = new ArrayList<>();

    @BeforeEach
    void selectTheFirstOfEachBall() {
        all.add(segment(0, 0).id());
        all.add(segment(1, 0).id());
        show.selection().select(all);
    }

    private Segment segment(int row, int index) {
        return show.project().timelines().get(row).segments().get(index);
    }

    private Common common() {
        return Common.of(show.selection().segments());
    }

    private void apply(UnaryOperator<Project> change) {
        assertTrue(show.document().apply("Test", change) instanceof Outcome.Applied);
    }

    @Test
    void whatAllHaveInCommonIsFoundAndWhatNotIsNull() {
        Common common = common();
        assertEquals(2, common.segments());
        assertEquals(2, common.timelines());
        assertEquals(Time.ofMillis(10_000), common.length());
        assertNull(common.start());
        assertNull(common.from());
        assertEquals(Boolean.FALSE, common.fade());
        assertEquals(List.of(), common.effects());
        assertTrue(common.isOnePerTimeline());
        assertEquals(Common.NOTHING, Common.of(Map.of()));
    }

    @Test
    void timesAreGivenToEach() {
        apply(InspectorEdits.start(all, Time.ofMillis(9000)));
        assertEquals(Span.ofMillis(9000, 20_000), segment(0, 0).span());
        assertEquals(Span.ofMillis(9000, 50_000), segment(1, 0).span());
        apply(InspectorEdits.end(all, Time.ofMillis(19_000)));
        apply(InspectorEdits.length(all, Time.ofMillis(500)));
        assertEquals(Span.ofMillis(9000, 9500), segment(1, 0).span());
        assertEquals(Time.ofMillis(9000), common().start());
    }

    @Test
    void aLengthDoesNotReachOverTheNextThatIsSelected() {
        List<SegmentId> upper = List.of(segment(0, 0).id(), segment(0, 1).id());
        apply(InspectorEdits.length(upper, Time.ofMillis(15_000)));
        assertEquals(Span.ofMillis(10_000, 20_000), segment(0, 0).span());
        assertEquals(Span.ofMillis(20_000, 35_000), segment(0, 1).span());
        Project now = show.project();
        assertThrows(
                Refusal.class, () -> InspectorEdits.length(upper, Time.ZERO).apply(now));
    }

    @Test
    void aSecondColourMakesAFadeAndTakingTheFadeAwayASolid() {
        apply(InspectorEdits.from(all, RED));
        apply(InspectorEdits.to(all, PINK));
        assertEquals(RED, common().from());
        assertEquals(PINK, common().to());
        assertEquals(Boolean.TRUE, common().fade());
        apply(InspectorEdits.fade(all, false));
        assertEquals(RED, common().to());
    }

    @Test
    void effectsAreSetAddedOrderedAndTakenAway() {
        apply(InspectorEdits.effect(all, 0, new Effect("strobe", Map.of())));
        apply(InspectorEdits.effect(all, 1, new Effect("pulse", Map.of())));
        apply(InspectorEdits.parameter(all, 0, "strobe", "frequency", new ParameterValue.Number(4)));
        apply(InspectorEdits.parameter(all, 1, "strobe", "frequency", new ParameterValue.Number(9)));
        assertEquals(List.of("strobe", "pulse"), types());
        assertEquals(4, effect(0).number("frequency", 0));
        assertEquals(Map.of(), effect(1).parameters());
        apply(InspectorEdits.effectEarlier(all, 1));
        assertEquals(List.of("pulse", "strobe"), types());
        apply(InspectorEdits.effect(all, 0, null));
        apply(InspectorEdits.effect(all, 0, null));
        assertEquals(List.of(), common().effects());
    }

    @Test
    void ofEffectsThatDifferTheTypeMayBeTheSame() {
        apply(InspectorEdits.effect(all, 0, new Effect("strobe", Map.of())));
        apply(InspectorEdits.parameter(all.subList(0, 1), 0, "strobe", "frequency", new ParameterValue.Number(4)));
        Common.Slot slot = common().effects().getFirst();
        assertEquals("strobe", slot.type());
        assertNull(slot.effect());
        apply(InspectorEdits.effect(all.subList(0, 1), 1, new Effect("pulse", Map.of())));
        assertNull(common().effects().get(1).type());
    }

    private List<String> types() {
        return common().effects().stream()
                .map(slot -> Objects.requireNonNullElse(slot.type(), "?"))
                .toList();
    }

    private Effect effect(int place) {
        return Objects.requireNonNull(common().effects().get(place).effect());
    }

    @Test
    void aPaletteEntryIsFollowedUntilItIsLetGo() {
        Palette palette = new Palette("p", "Warm", List.of(new Palette.Entry("e", "Rose", PINK)));
        apply(project -> project.withPalettes(List.of(palette)));
        PaletteBinding entry = new PaletteBinding("p", "e");
        apply(InspectorEdits.entry(all, entry));
        assertEquals(entry, common().entry());
        assertEquals(PINK, common().from());
        apply(InspectorEdits.entry(all, null));
        assertNull(common().entry());
        assertEquals(PINK, common().from());
    }

    @Test
    void noMorePixelsShineThanThePropHas() {
        apply(InspectorEdits.pixels(all, 2));
        assertEquals(2, common().pixels());
        apply(InspectorEdits.pixels(all, 99));
        assertEquals(4, common().pixels());
    }
}
