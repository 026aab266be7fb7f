package org.sequencemaker.ui.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.project.Settings;

class ProposedChangeTest {
    private static final Project PRESENT = Project.empty("present", Settings.DEFAULT);
    private static final Ghosts GHOSTS =
            new Ghosts("pink", Project.empty("proposed", Settings.DEFAULT), List.of(), List.of());

    private final ProposedChange proposed = new ProposedChange();

    @Test
    void withoutAProposalOnlyThePresentIsSeen() {
        proposed.look(Side.PROPOSED);

        assertEquals(Side.PRESENT, proposed.side());
        assertSame(PRESENT, proposed.seen(PRESENT));
    }

    @Test
    void theSideStaysWhenTheSameProposerSaysItAnew() {
        Answers answers = new Answers();
        proposed.show(GHOSTS, answers);
        proposed.look(Side.PROPOSED);
        proposed.show(GHOSTS, answers);
        assertSame(GHOSTS.changed(), proposed.seen(PRESENT));

        proposed.show(GHOSTS, new Answers());
        assertSame(PRESENT, proposed.seen(PRESENT));
    }

    @Test
    void onlyWhoeverProposedTakesItAway() {
        Answers answers = new Answers();
        proposed.show(GHOSTS, answers);

        proposed.clear(new Answers());
        assertSame(GHOSTS, proposed.ghosts());

        proposed.clear(answers);
        assertNull(proposed.ghosts());
    }

    @Test
    void whatWasProposedBeforeIsSeenAgainAfterwards() {
        Ghosts other = new Ghosts("blue", PRESENT, List.of(), List.of());
        Ghosts anew = new Ghosts("rose", PRESENT, List.of(), List.of());
        Answers first = new Answers();
        Answers second = new Answers();
        proposed.show(GHOSTS, first);
        proposed.show(other, second);
        proposed.look(Side.PROPOSED);
        proposed.show(anew, first);
        assertSame(other, proposed.ghosts());
        assertEquals(Side.PROPOSED, proposed.side());
        assertTrue(proposed.isOf(second));
        proposed.take(Part.ALL);

        proposed.clear(second);
        assertSame(anew, proposed.ghosts());
        assertEquals(Side.PRESENT, proposed.side());
        assertTrue(proposed.isOf(first));
        proposed.refuse(Part.ALL);
        assertEquals(List.of("refuse true"), first.said);
        assertEquals(List.of("take true"), second.said);

        proposed.show(other, second);
        proposed.look(Side.PROPOSED);
        proposed.clear(first);
        assertSame(other, proposed.ghosts());
        assertEquals(Side.PROPOSED, proposed.side());
    }

    @Test
    void whatTheUserTakesAndRefusesIsForTheProposer() {
        Answers answers = new Answers();
        proposed.take(Part.ALL);
        proposed.show(GHOSTS, answers);
        proposed.take(Part.ALL);
        proposed.refuse(Part.in(List.of()));

        assertEquals(List.of("take true", "refuse false"), answers.said);
    }

    private static final class Answers implements Proposer {
        private final List<String> said = new ArrayList<>();

        @Override
        public void take(Part part) {
            said.add("take " + part.isAll());
        }

        @Override
        public void refuse(Part part) {
            said.add("refuse " + part.isAll());
        }
    }
}
