package org.sequencemaker.ui.plugins.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.layout.Shape.Face;
import org.sequencemaker.model.colour.Rgb;
import org.sequencemaker.plugins.PluginDetails;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.plugins.Messages;
import org.sequencemaker.ui.plugins.desk.Action;
import org.sequencemaker.ui.plugins.desk.Paragraph;
import org.sequencemaker.ui.plugins.desk.Paragraph.Kind;
import org.sequencemaker.ui.plugins.desk.PluginDesk;
import org.sequencemaker.ui.plugins.desk.PluginWords;
import org.sequencemaker.ui.theme.Theme;

/** All that is known of the chosen plug-in, and buttons for what can be done with it. */
final class DetailsView {
    private static final Rgb WARNING_LIGHT = new Rgb(0xB0, 0x3A, 0x00);
    private static final Rgb WARNING_DARK = new Rgb(0xFF, 0xA8, 0x5C);
    private static final Rgb FACTS_LIGHT = new Rgb(0x5F, 0x67, 0x72);
    private static final Rgb FACTS_DARK = new Rgb(0x9A, 0xA1, 0xAC);

    private final PluginDesk desk;
    private final Theme theme;
    private final String key;
    private final Map<Action, Button> buttons = new EnumMap<>(Action.class);
    private final Composite bar;
    private final StyledText text;
    private @Nullable PluginDetails shown;
    private List<Paragraph> told = List.of();
    private boolean toldDark;

    DetailsView(Composite parent, PluginDesk desk, Theme theme, String key) {
        this.desk = desk;
        this.theme = theme;
        this.key = key;
        Composite all = new Composite(parent, SWT.NONE);
        all.setLayout(new GridLayout());
        bar = new Composite(all, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        bar.setLayout(row);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = Controls.named(
                new StyledText(all, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI), key + ".details");
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        text.setMargins(6, 4, 6, 6);
        SpokenName.of(text, Messages.DETAILS_NAME.text());
        // There is nothing to write here.
        text.setCaret(null);
    }

    void show(@Nullable PluginDetails plugin) {
        PluginDetails before = shown;
        boolean isOther = before == null || plugin == null || !before.id().equals(plugin.id());
        shown = plugin;
        Set<Action> can = plugin == null ? Set.of() : desk.actions(plugin);
        // While something is under way the buttons stay where they are, grey.
        boolean idle = desk.work() == null;
        can.forEach(action -> buttons.computeIfAbsent(action, this::button));
        buttons.forEach((action, button) -> {
            boolean here = can.contains(action);
            button.setEnabled(here);
            if (idle || isOther) {
                button.setVisible(here);
                button.setLayoutData(excluded(!here));
                // In the order of the actions, whichever was needed first.
                button.moveBelow(null);
            }
        });
        // The first button makes the bar higher.
        bar.getParent().layout(true, true);
        List<Paragraph> paragraphs = plugin == null
                ? List.of(new Paragraph(Kind.FACTS, Messages.DETAILS.text()))
                : PluginWords.about(plugin, desk.care(), desk.faults(plugin));
        if (!paragraphs.equals(told) || theme.isDark() != toldDark) {
            told = paragraphs;
            toldDark = theme.isDark();
            write(paragraphs, isOther);
        }
    }

    private Button button(Action action) {
        String name = key + "." + action.name().toLowerCase(Locale.ROOT);
        return Controls.button(bar, Messages.valueOf("ACTION_" + action.name()), name, () -> act(action));
    }

    private static RowData excluded(boolean exclude) {
        RowData data = new RowData();
        data.exclude = exclude;
        return data;
    }

    private void act(Action action) {
        PluginDetails plugin = shown;
        if (plugin != null) {
            desk.act(action, plugin);
        }
    }

    private void write(List<Paragraph> paragraphs, boolean isOther) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!all.isEmpty()) {
                all.append(paragraph.kind() == Kind.FACTS && all.indexOf("\n") < 0 ? "\n" : "\n\n");
            }
            styles.add(style(paragraph, all.length()));
            all.append(paragraph.text());
        }
        int top = text.getTopPixel();
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        text.setTopPixel(isOther ? 0 : top);
    }

    private StyleRange style(Paragraph paragraph, int start) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = paragraph.text().length();
        switch (paragraph.kind()) {
            case TITLE -> style.font = theme.font(Face.BOLD);
            case HEADING -> style.fontStyle = SWT.BOLD;
            case FACTS -> style.foreground = theme.colour(theme.isDark() ? FACTS_DARK : FACTS_LIGHT);
            case WARNING -> style.foreground = theme.colour(theme.isDark() ? WARNING_DARK : WARNING_LIGHT);
            case TEXT -> {}
        }
        return style;
    }
}
