package org.sequencemaker.ui.assistant.endpoint;

import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.ui.access.SpokenName;
import org.sequencemaker.ui.work.OnDisplay;

/** The fields of one endpoint. */
final class EndpointPane {
    private static final int WIDTH = 480;

    /** Changes an endpoint of the user's list. */
    interface Changing {
        /** @param isChosen whether it is to answer from now on */
        void change(String id, UnaryOperator<ModelEndpoint> change, boolean isChosen);
    }

    private final Endpoints endpoints;
    private final Changing changing;
    private final Composite all;
    private final Label description;
    private final Text name;
    private final Text address;
    private final KeyField key;
    private final ModelField model;
    private final Label sent;
    private final Button use;
    private final TestField test;
    private ModelEndpoint shown = ModelEndpoint.OFFLINE;

    EndpointPane(Composite parent, Endpoints endpoints, Trial trial, OnDisplay display, Changing changing) {
        this.endpoints = endpoints;
        this.changing = changing;
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        all.setLayout(layout);
        all.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        description = words(all, "endpoints.description");
        name = field(all, Messages.NAME, "endpoints.name");
        address = field(all, Messages.ADDRESS, "endpoints.address");
        address.setMessage("https://…/v1");
        key = new KeyField(all);
        model = new ModelField(all, endpoints, display, this::commit);
        sent = words(all, "endpoints.sent");
        use = new Button(all, SWT.PUSH);
        use.setData(EndpointsDialog.KEY, "endpoints.use");
        use.setText(Messages.USE.text());
        use.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        use.addListener(SWT.Selection, event -> use());
        test = new TestField(all, trial, display, () -> {
            commit();
            return typed();
        });
    }

    /** @param kept gets the id of an endpoint and a key of it to be kept; an empty one is to be taken away */
    void onKey(BiConsumer<String, String> kept) {
        key.onKey(secret -> kept.accept(shown.id(), secret));
    }

    /** Shows an endpoint, but for a field in which the user is typing. */
    void show(ModelEndpoint next, boolean isChosen) {
        boolean isOther = !next.id().equals(shown.id());
        if (isOther) {
            commit();
            test.clear();
        }
        shown = next;
        boolean isOurs = next.isOffline();
        Extension<ChatProviderSpec, ChatProvider> provider = endpoints.provider(next);
        description.setText((provider == null
                        ? Messages.NO_PROVIDER.text(next.name(), next.provider())
                        : provider.spec().description())
                .replace("&", "&&"));
        set(name, next.name(), isOther);
        set(address, next.baseUrl(), isOther);
        name.setEnabled(!isOurs);
        address.setEnabled(!isOurs);
        key.show(next, provider == null ? null : provider.spec(), endpoints.keyVariable(next), isOther);
        model.show(next, isOther);
        sent.setText(endpoints.disclosure(next).words().replace("&", "&&"));
        use.setText((isChosen ? Messages.USED : Messages.USE).text());
        use.setEnabled(!isChosen);
        all.layout(true, true);
    }

    private static void set(Text field, String text, boolean isOther) {
        if ((isOther || !field.isFocusControl()) && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** The endpoint as the fields say, which may not be kept yet. */
    private ModelEndpoint typed() {
        String typedModel = model.typed();
        return shown.withName(name.getText().strip())
                .withBaseUrl(address.getText().strip())
                .withModel(
                        typedModel, typedModel.equals(shown.model()) ? shown.contextTokens() : model.contextTokens());
    }

    /** Takes what was typed. */
    void commit() {
        if (name.isDisposed() || shown.isOffline()) {
            return;
        }
        ModelEndpoint typed = typed();
        if (!typed.equals(shown) && !typed.name().isEmpty()) {
            shown = typed;
            // At once: the list of models is asked for at the new address, not at the old one.
            model.show(typed, false);
            changing.change(
                    typed.id(),
                    one -> one.withName(typed.name())
                            .withBaseUrl(typed.baseUrl())
                            .withModel(typed.model(), typed.contextTokens()),
                    false);
        }
    }

    private void use() {
        commit();
        changing.change(shown.id(), one -> one, true);
    }

    void stop() {
        model.stop();
        test.stop();
    }

    private static Label words(Composite parent, String id) {
        Label words = new Label(parent, SWT.WRAP);
        words.setData(EndpointsDialog.KEY, id);
        GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
        room.widthHint = WIDTH;
        words.setLayoutData(room);
        return words;
    }

    private Text field(Composite parent, Messages label, String id) {
        new Label(parent, SWT.NONE).setText(label.text());
        Text text = new Text(parent, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        text.setData(EndpointsDialog.KEY, id);
        SpokenName.of(text, label.text());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        return text;
    }
}
