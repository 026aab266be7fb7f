package org.sequencemaker.ui.assistant.compose;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.layout.SurfaceColours;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.assistant.desk.AssistantDesk;
import org.sequencemaker.ui.assistant.desk.ModelChoice;
import org.sequencemaker.ui.assistant.talk.TalkListener;
import org.sequencemaker.ui.assistant.talk.TalkTurn;
import org.sequencemaker.ui.theme.Theme;

/**
 * Where prompts are written: Enter sends, Shift+Enter begins a new line, Up and Down at the ends go through one's own
 * earlier prompts, a slash begins a command, Esc stops the turn.
 */
public final class Composer {
    static final String KEY = "org.eclipse.swtbot.widget.key";

    private static final int MOST_LINES = 8;
    private static final int MARGIN = 5;

    private final AssistantDesk desk;
    private final Theme theme;
    private final ModelMenu models;
    private final SlashCommands commands;
    private final Composite all;
    private final AnswerBar answers;
    private final Chips chips;
    private final SlashList list;
    private final StyledText prompt;
    private final Button model;
    private final Button clear;
    private final Button send;
    private final PromptHistory history = new PromptHistory();
    private boolean isHelping;
    private int lines = 1;

    /**
     * @param models who can be chosen
     * @param has whether the window has a command of this id
     * @param execute runs one
     */
    public Composer(
            Composite parent,
            Theme theme,
            AssistantDesk desk,
            ModelMenu models,
            Predicate<String> has,
            Consumer<String> execute) {
        this.desk = desk;
        this.theme = theme;
        this.models = models;
        this.commands = new SlashCommands(desk, this::help, has, execute);
        all = new Composite(parent, SWT.NONE);
        GridLayout grid = new GridLayout();
        grid.marginWidth = MARGIN;
        grid.marginHeight = MARGIN;
        grid.verticalSpacing = MARGIN;
        all.setLayout(grid);
        answers = new AnswerBar(all, desk, this::setFocus);
        chips = new Chips(all, desk);
        list = new SlashList(all, this::run);
        prompt = prompt();
        Composite row = row();
        model = button(row, "chat.model", this::openModels);
        model.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        clear = button(row, "chat.clear", desk::clear);
        clear.setText(Messages.CLEAR.text());
        clear.setToolTipText(Messages.CLEAR_HINT.text());
        send = button(row, "chat.send", this::sendOrStop);
        follow();
        update();
    }

    public Control control() {
        return all;
    }

    public void setFocus() {
        if (!prompt.isDisposed()) {
            prompt.setFocus();
        }
    }

    private StyledText prompt() {
        StyledText field = new StyledText(all, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        field.setData(KEY, "chat.prompt");
        field.setMargins(4, 3, 4, 3);
        field.setAlwaysShowScrollBars(false);
        GridData data = new GridData(SWT.FILL, SWT.END, true, false);
        data.heightHint = field.getLineHeight();
        field.setLayoutData(data);
        SpokenName.of(field, Messages.PROMPT.text());
        field.addVerifyKeyListener(this::key);
        field.addListener(SWT.Modify, event -> typed());
        field.addListener(SWT.Paint, event -> hint(event.gc));
        return field;
    }

    private Composite row() {
        Composite row = new Composite(all, SWT.NONE);
        GridLayout grid = new GridLayout(3, false);
        grid.marginWidth = 0;
        grid.marginHeight = 0;
        row.setLayout(grid);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private static Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setData(KEY, key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void follow() {
        Subscription ofDesk = desk.listen(this::update);
        Subscription ofTalk = desk.talk().listen(new TalkListener() {
            @Override
            public void turnChanged(TalkTurn turn) {
                // Nothing here depends on what is said.
            }

            @Override
            public void turnsChanged() {
                update();
            }
        });
        all.addDisposeListener(event -> {
            ofDesk.close();
            ofTalk.close();
        });
    }

    private void update() {
        if (all.isDisposed()) {
            return;
        }
        boolean isOther = answers.update();
        isOther |= chips.update();
        ModelChoice.Chosen chosen = desk.chosen();
        isOther |= text(model, chosen.label() + " ▾");
        model.setToolTipText(
                chosen.state().isEmpty() ? Messages.MODEL_HINT.text() : Messages.MODEL_HINT_STATE.text(chosen.state()));
        isOther |= text(send, (desk.isBusy() ? Messages.STOP : Messages.SEND).text());
        send.setToolTipText((desk.isBusy() ? Messages.STOP_HINT : Messages.SEND_HINT).text());
        clear.setEnabled(!desk.talk().turns().isEmpty());
        String back = desk.takeReturned();
        if (back != null) {
            write(prompt.getText().isBlank() ? back : back + "\n" + prompt.getText());
        }
        prompt.redraw();
        if (isOther) {
            relayout();
        }
    }

    private static boolean text(Button button, String text) {
        boolean isOther = !text.equals(button.getText());
        if (isOther) {
            button.setText(text);
        }
        return isOther;
    }

    private void relayout() {
        all.getParent().layout(true, true);
    }

    private void typed() {
        boolean isOther =
                list.show(isHelping && prompt.getText().isEmpty() ? list() : commands.matching(prompt.getText()));
        isHelping = false;
        int now = Math.clamp(visibleLines(), 1, MOST_LINES);
        if (now != lines && prompt.getLayoutData() instanceof GridData data) {
            lines = now;
            data.heightHint = lines * prompt.getLineHeight();
            isOther = true;
        }
        if (isOther) {
            relayout();
        }
    }

    /** Wrapped lines count as what they are on the screen. */
    private int visibleLines() {
        int end = prompt.getCharCount();
        if (end == 0) {
            return 1;
        }
        Point last = prompt.getLocationAtOffset(end);
        Point first = prompt.getLocationAtOffset(0);
        return (last.y - first.y) / Math.max(1, prompt.getLineHeight()) + 1;
    }

    private void hint(GC gc) {
        if (prompt.getCharCount() == 0) {
            SurfaceColours colours = theme.surface();
            gc.setForeground(theme.colour(colours.dimText()));
            boolean isFirst = desk.talk().turns().isEmpty();
            gc.drawText(
                    (isFirst ? Messages.PROMPT_HINT_FIRST : Messages.PROMPT_HINT).text(),
                    prompt.getLeftMargin() + 2,
                    prompt.getTopMargin(),
                    true);
        }
    }

    private void key(VerifyEvent event) {
        boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (isPlain) {
                    event.doit = false;
                    enter();
                }
            }
            case SWT.ESC -> escape();
            case SWT.TAB -> {
                event.doit = false;
                if (isPlain && list.isOpen()) {
                    complete();
                } else {
                    prompt.traverse(
                            (event.stateMask & SWT.SHIFT) == 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
                }
            }
            case SWT.ARROW_UP -> event.doit = !(isPlain && up());
            case SWT.ARROW_DOWN -> event.doit = !(isPlain && down());
            default -> {}
        }
    }

    private void enter() {
        SlashCommand selected = list.isOpen() ? list.selected() : null;
        if (selected != null) {
            run(selected);
        } else {
            send();
        }
    }

    private void complete() {
        SlashCommand selected = list.selected();
        if (selected != null) {
            write(selected.name());
        }
    }

    private void escape() {
        if (list.isOpen()) {
            write("");
        } else if (desk.isBusy()) {
            desk.stop();
        }
    }

    private boolean up() {
        if (list.isOpen()) {
            list.move(-1);
            return true;
        }
        String earlier = prompt.getCaretOffset() == 0 || prompt.getText().indexOf('\n') < 0 && visibleLines() == 1
                ? history.earlier(prompts(), prompt.getText())
                : null;
        if (earlier != null) {
            write(earlier);
        }
        return earlier != null;
    }

    private boolean down() {
        if (list.isOpen()) {
            list.move(1);
            return true;
        }
        String later = prompt.getCaretOffset() == prompt.getCharCount() ? history.later(prompts()) : null;
        if (later != null) {
            write(later);
        }
        return later != null;
    }

    private List<String> prompts() {
        return desk.talk().turns().stream().map(TalkTurn::prompt).toList();
    }

    private void write(String text) {
        prompt.setText(text);
        prompt.setCaretOffset(text.length());
    }

    private void run(SlashCommand command) {
        write("");
        command.action().run();
        setFocus();
    }

    private void help() {
        isHelping = true;
        typed();
    }

    private List<SlashCommand> list() {
        return commands.matching("/");
    }

    private void sendOrStop() {
        if (desk.isBusy()) {
            desk.stop();
        } else {
            send();
        }
        setFocus();
    }

    private void send() {
        String typed = prompt.getText();
        if (desk.isBusy() || typed.isBlank()) {
            return;
        }
        history.reset();
        write("");
        desk.send(typed);
    }

    private void openModels() {
        Menu menu = new Menu(model);
        models.fill(menu);
        Point below = model.toDisplay(0, model.getSize().y);
        menu.setLocation(below);
        // Not at once: the item that is chosen is told after the menu has gone.
        menu.addListener(SWT.Hide, (Event event) -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
