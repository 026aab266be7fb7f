package org.sequencemaker.ui.assistant.endpoint;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.chat.ChatModel;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.grid.GridRoom;
import org.sequencemaker.ui.table.LazyRows;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/** Which model of a server is asked: typed, or chosen from what the server says it has. */
final class ModelField {
    private final Endpoints endpoints;
    private final Errand errand;
    private final Runnable taken;
    private final Text text;
    private final Button ask;
    private final Text filter;
    private final Table table;
    private final Label message;
    private ModelEndpoint shown = ModelEndpoint.OFFLINE;
    private List<ChatModel> models = List.of();
    private List<ChatModel> seen = List.of();

    /** @param taken called when a model was typed or chosen */
    ModelField(Composite parent, Endpoints endpoints, OnDisplay display, Runnable taken) {
        this.endpoints = endpoints;
        this.errand = new Errand(display);
        this.taken = taken;
        new Label(parent, SWT.NONE).setText(Messages.MODEL.text());
        text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(Messages.MODEL_TIP.text());
        text.setToolTipText(Messages.MODEL_TIP.text());
        text.setData(EndpointsDialog.KEY, "endpoints.model");
        SpokenName.of(text, Messages.MODEL.text());
        text.addListener(SWT.FocusOut, event -> taken.run());
        text.addListener(SWT.DefaultSelection, event -> taken.run());
        ask = new Button(parent, SWT.PUSH);
        ask.setText(Messages.ASK_FOR_MODELS.text());
        ask.setData(EndpointsDialog.KEY, "endpoints.askForModels");
        ask.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1));
        ask.addListener(SWT.Selection, event -> ask());
        new Label(parent, SWT.NONE);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.FILTER.text());
        filter.setData(EndpointsDialog.KEY, "endpoints.filter");
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        SpokenName.of(filter, Messages.FILTER.text());
        filter.addListener(SWT.Modify, event -> refill());
        new Label(parent, SWT.NONE);
        // Virtual: some services have hundreds.
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData(EndpointsDialog.KEY, "endpoints.models");
        SpokenName.of(table, Messages.MODELS.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
        size.heightHint = 110;
        table.setLayoutData(size);
        LazyRows.write(table, () -> seen.size(), this::write);
        table.addListener(SWT.Selection, event -> choose());
        message = new Label(parent, SWT.WRAP);
        message.setData(EndpointsDialog.KEY, "endpoints.modelsMessage");
        GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        room.widthHint = 380;
        message.setLayoutData(room);
        GridRoom.give(message, false);
    }

    /** @param isOther whether another endpoint was shown before */
    void show(ModelEndpoint next, boolean isOther) {
        boolean isElsewhere = isOther || !next.baseUrl().equals(shown.baseUrl());
        shown = next;
        boolean isOurs = next.isOffline();
        text.setEnabled(!isOurs);
        ask.setEnabled(!isOurs);
        filter.setEnabled(!isOurs);
        if ((isOther || !text.isFocusControl()) && !text.getText().equals(next.model())) {
            text.setText(next.model());
        }
        if (isElsewhere) {
            errand.stop();
            models = List.of();
            filter.setText("");
            refill();
            say("");
        }
    }

    String typed() {
        return text.getText().strip();
    }

    /** How much the typed model can hold, as far as the server says; 0 if unknown. */
    int contextTokens() {
        return models.stream()
                .filter(model -> model.name().equals(typed()))
                .mapToInt(ChatModel::contextTokens)
                .findFirst()
                .orElse(0);
    }

    void stop() {
        errand.stop();
    }

    private void ask() {
        taken.run();
        ModelEndpoint whom = shown;
        say(Messages.ASKING.text(whom.name()));
        errand.start("models of " + whom.name(), () -> endpoints.models(whom), this::show, problem -> {
            models = List.of();
            refill();
            say(String.valueOf(problem.getMessage()));
        });
    }

    private void show(List<ChatModel> found) {
        models = found;
        refill();
        say(found.isEmpty() ? Messages.NO_MODELS.text(shown.name()) : "");
    }

    private void refill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        seen = models.stream()
                .filter(model -> model.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || model.label().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        table.setItemCount(seen.size());
        table.clearAll();
    }

    private void write(TableItem item, int row) {
        ChatModel model = seen.get(row);
        String label = model.label().equals(model.name()) ? model.name() : model.name() + " – " + model.label();
        item.setText(model.contextTokens() > 0 ? Messages.WITH_CONTEXT.text(label, model.contextTokens()) : label);
    }

    private void choose() {
        int row = table.getSelectionIndex();
        if (row >= 0 && row < seen.size()) {
            text.setText(seen.get(row).name());
            taken.run();
        }
    }

    private void say(String words) {
        if (!message.isDisposed()) {
            message.setText(words.replace("&", "&&"));
            GridRoom.give(message, !words.isEmpty());
            message.getParent().layout();
        }
    }
}
