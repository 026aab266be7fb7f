package org.sequencemaker.ui.assistant.endpoint;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Sampling;
import org.sequencemaker.assistant.loop.Caps;
import org.sequencemaker.assistant.price.PriceFile;
import org.sequencemaker.assistant.price.PriceTable;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/** How far a turn may go, how models are to answer, and where prices are written down. */
final class LimitsPane {
    private final PriceFile prices;
    private final Errand errand;
    private final Consumer<UnaryOperator<EndpointSettings>> change;
    private final Group all;
    private final Text calls;
    private final Text tokens;
    private final Text cost;
    private final Text seconds;
    private final Text temperature;
    private final Text maxTokens;
    private final Button atOnce;
    private final Label problem;
    private EndpointSettings shown = EndpointSettings.STANDARD;

    /** What is wrong with a number, and what was said of it last; empty for nothing. */
    private String wrong = "";

    private String saidWrong = "";

    LimitsPane(
            Composite parent, PriceFile prices, OnDisplay display, Consumer<UnaryOperator<EndpointSettings>> change) {
        this.prices = prices;
        this.errand = new Errand(display);
        this.change = change;
        all = new Group(parent, SWT.NONE);
        all.setText(Messages.LIMITS.text());
        all.setLayout(new GridLayout(6, false));
        Label hint = new Label(all, SWT.WRAP);
        hint.setText(Messages.LIMITS_HINT.text());
        hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 6, 1));
        calls = field(Messages.CALLS, "endpoints.calls");
        tokens = field(Messages.TOKENS, "endpoints.tokens");
        cost = field(Messages.COST, "endpoints.cost");
        seconds = field(Messages.SECONDS, "endpoints.seconds");
        temperature = field(Messages.TEMPERATURE, "endpoints.temperature");
        temperature.setToolTipText(Messages.TEMPERATURE_HINT.text());
        maxTokens = field(Messages.MAX_TOKENS, "endpoints.maxTokens");
        atOnce = new Button(all, SWT.CHECK);
        atOnce.setText(Messages.AT_ONCE.text());
        atOnce.setToolTipText(Messages.AT_ONCE_HINT.text());
        atOnce.setData(EndpointsDialog.KEY, "endpoints.atOnce");
        atOnce.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 6, 1));
        atOnce.addListener(SWT.Selection, event -> {
            boolean isWanted = atOnce.getSelection();
            change.accept(set -> set.takingAtOnce(isWanted));
        });
        Button file = new Button(all, SWT.PUSH);
        file.setText(Messages.PRICES.text());
        file.setToolTipText(Messages.PRICES_FILE.text(prices.file()));
        file.setData(EndpointsDialog.KEY, "endpoints.prices");
        file.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        file.addListener(SWT.Selection, event -> open());
        problem = new Label(all, SWT.WRAP);
        problem.setData(EndpointsDialog.KEY, "endpoints.limitsProblem");
        problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        all.addListener(SWT.Dispose, event -> errand.stop());
        errand.start("prices", prices::table, this::say, failed -> say(String.valueOf(failed.getMessage())));
    }

    Control control() {
        return all;
    }

    /** Shows what is set, but for a field in which the user is typing. */
    void show(EndpointSettings next) {
        shown = next;
        Caps caps = next.caps();
        atOnce.setSelection(next.takesAtOnce());
        set(calls, caps.calls() == 0 ? "" : String.valueOf(caps.calls()));
        set(tokens, caps.tokens() == 0 ? "" : String.valueOf(caps.tokens()));
        set(cost, caps.cost() == 0 ? "" : plain(caps.cost()));
        set(seconds, caps.time().isZero() ? "" : String.valueOf(caps.time().toSeconds()));
        Sampling sampling = next.sampling();
        set(temperature, sampling.temperature() < 0 ? "" : plain(sampling.temperature()));
        set(maxTokens, sampling.maxTokens() == 0 ? "" : String.valueOf(sampling.maxTokens()));
    }

    /** Takes what was typed. */
    void commit() {
        wrong = "";
        Caps caps = new Caps(
                (int) number(calls, 0, 100_000, shown.caps().calls()),
                (long) number(tokens, 0, 1e12, shown.caps().tokens()),
                number(cost, 0, 1e6, shown.caps().cost()),
                Duration.ofSeconds(
                        (long) number(seconds, 0, 86_400, shown.caps().time().toSeconds())));
        Sampling sampling =
                new Sampling(number(temperature, -1, 2, shown.sampling().temperature()), (int)
                        number(maxTokens, 0, 1e7, shown.sampling().maxTokens()));
        if (!caps.equals(shown.caps()) || !sampling.equals(shown.sampling())) {
            change.accept(set -> set.withCaps(caps).withSampling(sampling));
        }
        if (!wrong.equals(saidWrong)) {
            saidWrong = wrong;
            say(wrong);
        }
    }

    /** Empty stands for the least, which means no limit, or the server's own. */
    private double number(Text field, double least, double most, double otherwise) {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return least;
        }
        try {
            double number = Double.parseDouble(typed.replace(',', '.'));
            if (number >= Math.max(0, least) && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as what is too large is.
        }
        wrong = Messages.NOT_A_NUMBER.text(typed, plain(most));
        return otherwise;
    }

    private void open() {
        say("");
        errand.start(
                "price file",
                () -> {
                    prices.make();
                    return prices.table();
                },
                table -> {
                    say(table);
                    if (!Program.launch(prices.file().toString())) {
                        say(Messages.CANNOT_OPEN_PRICES.text(prices.file()));
                    }
                },
                failed -> say(String.valueOf(failed.getMessage())));
    }

    private void say(PriceTable table) {
        say(String.join("\n", table.problems()));
    }

    private void say(String words) {
        if (!problem.isDisposed()) {
            problem.setText(words.replace("&", "&&"));
            all.getShell().layout(true, true);
        }
    }

    private Text field(Messages label, String key) {
        new Label(all, SWT.NONE).setText(label.text());
        Text text = new Text(all, SWT.BORDER);
        GridData size = new GridData(SWT.FILL, SWT.CENTER, true, false);
        size.widthHint = 80;
        text.setLayoutData(size);
        text.setData(EndpointsDialog.KEY, key);
        SpokenName.of(text, label.text());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        return text;
    }

    private static void set(Text field, String text) {
        if (!field.isFocusControl() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : String.valueOf(number);
    }
}
