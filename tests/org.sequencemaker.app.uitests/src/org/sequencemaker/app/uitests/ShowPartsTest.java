package org.sequencemaker.app.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sequencemaker.layout.stage.StageView.Pattern;
import org.sequencemaker.model.time.Time;
import org.sequencemaker.testkit.ui.WindowTest;
import org.sequencemaker.ui.timeline.preview.PreviewPart;

/** The problems of the show, and its preview. */
class ShowPartsTest {
    @RegisterExtension
    final Studio studio = new Studio();

    @BeforeEach
    void openAShow() throws Exception {
        studio.open("show");
    }

    @WindowTest
    void aProblemIsShownJumpedToAndFixed() {
        studio.ui().menu("View", "Problems of the Show");
        Table table = studio.ui().withKey(Table.class, "showProblems.list");
        // Each of the three balls ends before the show does.
        studio.ui().waitUntil("three problems", () -> table.getItemCount() == 3);
        studio.ui().select(table, 1);
        studio.ui().click(studio.ui().withKey(Button.class, "showProblems.go"));
        studio.ui()
                .waitUntil(
                        "the playhead there",
                        () -> studio.project().playhead().time().equals(Time.ofMillis(49_500)));
        assertEquals(
                "Ball 2",
                studio.ui()
                        .ask(() ->
                                Objects.requireNonNull(studio.surface().row()).name()));
        studio.ui().click(studio.ui().withKey(Button.class, "showProblems.fix"));
        studio.ui().waitUntil("two problems", () -> table.getItemCount() == 2);
        assertEquals(
                Time.ofMillis(60_000),
                studio.ui()
                        .ask(() -> studio.project()
                                .project()
                                .timelines()
                                .get(1)
                                .segments()
                                .end()));
        assertEquals(
                "Keep dark to the end",
                studio.ui().ask(() -> studio.project().document().undoLabel()));
        studio.ui().menu("Edit", "Undo");
        studio.ui().waitUntil("three again", () -> table.getItemCount() == 3);
    }

    @WindowTest
    void thePreviewFollowsThePlayheadAndJugglesWhatIsTyped() {
        PreviewPart preview = preview();
        studio.ui().waitUntil("a picture", () -> preview.shown() > 0);
        long before = studio.ui().ask(preview::shown);
        studio.ui().run(() -> studio.project().playhead().moveTo(Time.ofMillis(3000)));
        studio.ui().waitUntil("another picture", () -> preview.shown() > before);
        Text siteswap = studio.ui().withKey(Text.class, "preview.siteswap");
        studio.ui().enter(siteswap, "432");
        Label message = studio.ui().withKey(Label.class, "status.message");
        studio.ui().waitUntil("an explanation", () -> message.getText().contains("land at the same time"));
        assertEquals(Pattern.ROW, preview.view().pattern());
        studio.ui().enter(siteswap, "441");
        studio.ui().waitUntil("juggling", () -> preview.view().pattern() == Pattern.JUGGLING);
        assertEquals("441", preview.view().siteswap().toString());
        Button exposure = studio.ui().withKey(Button.class, "preview.exposure");
        studio.ui().click(exposure);
        studio.ui().waitUntil("long exposure", () -> preview.view().isExposedLong());
        long still = studio.ui().ask(preview::shown);
        studio.ui().menu("Song", "Play or Pause");
        studio.ui().waitUntil("moving pictures", () -> preview.shown() > still + 20);
        studio.ui().menu("Song", "Play or Pause");
        assertTrue(studio.ui().ask(preview::shown) > still);
    }

    private PreviewPart preview() {
        return studio.ui().ask(() -> {
            MUIElement part =
                    studio.service(EModelService.class).find("org.sequencemaker.part.preview", studio.application());
            return (PreviewPart) ((MPart) part).getObject();
        });
    }
}
