package org.sequencemaker.app.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.commands.MHandlerContainer;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * What plug-ins have brought into the window's model. The workbench adds it as they come, and as they go takes away
 * their parts and items, but not their commands, handlers and keys, which would keep the plug-in's classes. On the
 * display thread only.
 */
final class PluginElements {
    private static final String PREFIX = "platform:/plugin/";

    /** On what is hidden because its plug-in is disabled. */
    private static final String HIDDEN = "org.sequencemaker.hidden";

    private final MApplication application;
    private final EModelService models;

    PluginElements(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
    }

    /** Takes everything of one plug-in out of the model. */
    void remove(String plugin) {
        removeIf(element -> (PREFIX + plugin).equals(element.getContributorURI()));
    }

    /** Takes out what comes from bundles that a condition does not hold for: the saved layout may know more than there are. */
    void keepOnly(Predicate<String> isThere) {
        removeIf(element -> {
            String contributor = element.getContributorURI();
            return contributor != null
                    && contributor.startsWith(PREFIX)
                    && !isThere.test(contributor.substring(PREFIX.length()));
        });
    }

    /** Hides the parts and items of plug-ins that are disabled, and shows the others again. */
    void show(Predicate<String> isEnabled) {
        for (MUIElement element : visible(element -> true)) {
            String contributor = element.getContributorURI();
            if (contributor == null || !contributor.startsWith(PREFIX)) {
                continue;
            }
            boolean enabled = isEnabled.test(contributor.substring(PREFIX.length()));
            if (!enabled && element.isToBeRendered()) {
                element.getTags().add(HIDDEN);
                element.setToBeRendered(false);
            } else if (enabled && element.getTags().remove(HIDDEN)) {
                element.setToBeRendered(true);
            }
        }
    }

    private void removeIf(Predicate<MApplicationElement> unwanted) {
        for (MUIElement element : visible(unwanted)) {
            element.setToBeRendered(false);
            MElementContainer<MUIElement> parent = element.getParent();
            if (parent != null) {
                parent.getChildren().remove(element);
            }
        }
        application.getBindingTables().forEach(table -> table.getBindings().removeIf(unwanted));
        models.findElements(application, null, MHandlerContainer.class)
                .forEach(container -> container.getHandlers().removeIf(unwanted));
        application.getHandlers().removeIf(unwanted);
        application.getCommands().removeIf(unwanted);
        application.getCategories().removeIf(unwanted);
        application.getMenuContributions().removeIf(unwanted);
        application.getToolBarContributions().removeIf(unwanted);
        application.getTrimContributions().removeIf(unwanted);
        application.getDescriptors().removeIf(unwanted);
        application.getAddons().removeIf(unwanted);
        application.getSnippets().removeIf(unwanted);
    }

    private List<MUIElement> visible(Predicate<MApplicationElement> wanted) {
        int everywhere = EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART;
        List<MUIElement> found = new ArrayList<>(
                models.findElements(application, MUIElement.class, everywhere, element -> wanted.test(element)));
        // A part may be there twice, at its place and where it is shown.
        return found.stream().distinct().toList();
    }
}
