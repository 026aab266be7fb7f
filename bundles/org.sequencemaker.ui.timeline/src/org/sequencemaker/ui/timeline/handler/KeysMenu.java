package org.sequencemaker.ui.timeline.handler;

import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.AboutToShow;
import org.eclipse.e4.ui.model.application.ui.menu.ItemType;
import org.eclipse.e4.ui.model.application.ui.menu.MDirectMenuItem;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Shell;
import org.sequencemaker.ui.dialog.FileDialogs;
import org.sequencemaker.ui.timeline.KeyTexts;
import org.sequencemaker.ui.timeline.TimelinePart;
import org.sequencemaker.ui.timeline.binding.KeyBindings;
import org.sequencemaker.ui.timeline.binding.KeyBindingsDialog;
import org.sequencemaker.ui.timeline.command.Desk;
import org.sequencemaker.ui.timeline.keys.ColourKeys;
import org.sequencemaker.ui.timeline.keys.KeyMap;
import org.sequencemaker.ui.timeline.keys.KeyMapDialog;
import org.sequencemaker.ui.work.Background;

/** The menu of the colour keys. It makes its lines, and is what each of them does. */
public final class KeysMenu {
    private static final String SWITCH = "switch";
    private static final String RECORD = "record";

    @AboutToShow
    void show(List<MMenuElement> items, EModelService models, EPartService parts) {
        TimelinePart part = ShownTimeline.part(parts);
        if (part != null) {
            MDirectMenuItem on = item(models, KeyTexts.menuOn(), ItemType.CHECK);
            on.setSelected(part.keys().isOn());
            on.getTransientData().put(SWITCH, true);
            items.add(on);
            MDirectMenuItem record = item(models, KeyTexts.menuRecord(), ItemType.CHECK);
            record.setSelected(part.keys().isRecording());
            record.getTransientData().put(RECORD, true);
            items.add(record);
            items.add(item(models, KeyTexts.menuEdit(), ItemType.PUSH));
        }
    }

    @Execute
    void choose(
            MDirectMenuItem item,
            EPartService parts,
            FileDialogs dialogs,
            Background background,
            KeyBindings bindings) {
        TimelinePart part = ShownTimeline.part(parts);
        Desk desk = ShownTimeline.desk(parts);
        if (part == null || desk == null) {
            return;
        }
        Shell shell = desk.shell();
        if (item.getTransientData().containsKey(SWITCH)) {
            part.keys().setOn(item.isSelected());
        } else if (item.getTransientData().containsKey(RECORD)) {
            part.keys().setRecording(item.isSelected());
        } else if (shell != null) {
            edit(
                    part.keys(),
                    new KeyMapDialog(
                            shell,
                            part.keys().map(),
                            dialogs,
                            background,
                            colours -> KeyBindingsDialog.takenColour(bindings, colours)));
        }
    }

    private static void edit(ColourKeys keys, KeyMapDialog dialog) {
        KeyMap map = dialog.ask();
        if (map != null) {
            keys.use(map);
        }
    }

    private static MDirectMenuItem item(EModelService models, String label, ItemType type) {
        MDirectMenuItem item = models.createModelElement(MDirectMenuItem.class);
        item.setLabel(label);
        item.setType(type);
        item.setContributionURI("bundleclass://org.sequencemaker.ui.timeline/" + KeysMenu.class.getName());
        return item;
    }
}
