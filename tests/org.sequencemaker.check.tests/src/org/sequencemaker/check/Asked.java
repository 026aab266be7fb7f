package org.sequencemaker.check;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.Map;
import org.sequencemaker.builtin.effect.BuiltinEffects;
import org.sequencemaker.editing.Document;
import org.sequencemaker.editing.Edit;
import org.sequencemaker.editing.Outcome;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;
import org.sequencemaker.model.timeline.Effect;
import org.sequencemaker.model.timeline.Look;
import org.sequencemaker.model.timeline.ParameterValue;

/** Asks for problems, and has them fixed. */
final class Asked {
    static final EffectKinds EFFECTS = EffectKinds.of(BuiltinEffects.all());

    private Asked() {}

    static List<Problem> of(Project project, String check) {
        return Checks.problems(Show.of(project, EFFECTS, null), check::equals);
    }

    static List<String> words(Project project, String check) {
        return of(project, check).stream().map(Problem::words).toList();
    }

    /** Applies the fix of a problem as the window does. */
    static Project fixed(Project project, Problem problem) {
        Edit fix = problem.fix();
        assertNotNull(fix, problem.words());
        Document document = Document.open(project);
        assertInstanceOf(Outcome.Applied.class, document.apply(fix));
        return document.project();
    }

    static Look strobe(Rgb colour, double hertz) {
        Effect strobe = new Effect("strobe", Map.of("frequency", new ParameterValue.Number(hertz)));
        return Look.solid(colour).withEffects(List.of(strobe));
    }
}
