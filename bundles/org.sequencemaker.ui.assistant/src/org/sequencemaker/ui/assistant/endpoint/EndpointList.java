package org.sequencemaker.ui.assistant.endpoint;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.extension.chat.ChatProvider;
import org.sequencemaker.extension.chat.ChatProviderSpec;
import org.sequencemaker.extension.registry.Extension;
import org.sequencemaker.extension.registry.ExtensionPoint;
import org.sequencemaker.llm.find.FoundServer;
import org.sequencemaker.ui.access.SpokenName;

/** The endpoints by name, what can be added, and servers found on this machine. */
final class EndpointList {
    private static final int WIDTH = 220;

    private final ExtensionPoint<ChatProviderSpec, ChatProvider> providers;
    private final Consumer<ModelEndpoint> add;
    private final Composite all;
    private final Table table;
    private final Button remove;
    private final Link offers;
    private EndpointSettings shown = EndpointSettings.STANDARD;
    private List<FoundServer> found = List.of();

    EndpointList(
            Composite parent,
            ExtensionPoint<ChatProviderSpec, ChatProvider> providers,
            Consumer<ModelEndpoint> add,
            Consumer<ModelEndpoint> removed,
            Consumer<ModelEndpoint> chosen) {
        this.providers = providers;
        this.add = add;
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        all.setLayout(layout);
        all.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        table = new Table(all, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setData(EndpointsDialog.KEY, "endpoints.list");
        SpokenName.of(table, Messages.LIST.text());
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        size.widthHint = WIDTH;
        size.heightHint = 160;
        table.setLayoutData(size);
        table.addListener(SWT.Selection, event -> {
            refresh();
            chosen.accept(selected());
        });
        Button plus = new Button(all, SWT.PUSH);
        plus.setText(Messages.ADD.text());
        plus.setToolTipText(Messages.ADD_TIP.text());
        plus.setData(EndpointsDialog.KEY, "endpoints.add");
        plus.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        plus.addListener(SWT.Selection, event -> chooseKind(plus));
        remove = new Button(all, SWT.PUSH);
        remove.setText(Messages.REMOVE.text());
        remove.setData(EndpointsDialog.KEY, "endpoints.remove");
        remove.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        remove.addListener(SWT.Selection, event -> removed.accept(selected()));
        offers = new Link(all, SWT.WRAP);
        offers.setData(EndpointsDialog.KEY, "endpoints.found");
        offers.setText(Messages.LOOKING.text());
        GridData room = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        room.widthHint = WIDTH;
        room.heightHint = 4 * offers.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        offers.setLayoutData(room);
        offers.addListener(SWT.Selection, event -> take(event.text));
        show(shown);
    }

    boolean isDisposed() {
        return all.isDisposed();
    }

    /** Shows what there is; what was selected stays so while it is there. */
    void show(EndpointSettings next) {
        String selected = selected().id();
        shown = next;
        table.setRedraw(false);
        table.removeAll();
        for (ModelEndpoint one : next.endpoints()) {
            boolean isChosen = one.id().equals(next.endpoint().id());
            new TableItem(table, SWT.NONE).setText(isChosen ? Messages.IN_USE.text(one.name()) : one.name());
        }
        table.setRedraw(true);
        mark(selected);
        offer(found, offers.getText());
    }

    /** Selects one and shows it. */
    void select(String id) {
        mark(id);
        table.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    ModelEndpoint selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= shown.endpoints().size()
                ? shown.endpoint()
                : shown.endpoints().get(index);
    }

    private void mark(String id) {
        ModelEndpoint known = shown.find(id);
        table.setSelection(shown.endpoints().indexOf(known == null ? shown.endpoint() : known));
        refresh();
    }

    private void refresh() {
        remove.setEnabled(!selected().isOffline());
    }

    /** Offers servers that answered, but for those that are in the list already. */
    void offer(List<FoundServer> servers) {
        found = servers;
        offer(servers, Messages.NOTHING_FOUND.text());
    }

    private void offer(List<FoundServer> servers, String otherwise) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < servers.size(); i++) {
            FoundServer server = servers.get(i);
            String address = server.endpoint().toString();
            if (shown.endpoints().stream().noneMatch(one -> one.baseUrl().equals(address))) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(Messages.FOUND_ONE.text(
                                i, server.name(), server.models().size()));
            }
        }
        offers.setText(
                words.isEmpty()
                        ? servers.isEmpty() ? otherwise : Messages.NOTHING_FOUND.text()
                        : Messages.FOUND.text(words));
        // The toolkit's own blue cannot be read on a dark ground.
        offers.setLinkForeground(offers.getForeground());
        offers.setToolTipText(words.isEmpty() ? "" : Messages.ADD_TIP.text());
    }

    private void take(String index) {
        if (index.matches("[0-9]{1,3}") && Integer.parseInt(index) < found.size()) {
            add(found.get(Integer.parseInt(index)));
        }
    }

    private void add(FoundServer server) {
        String address = server.endpoint().toString();
        ChatProviderSpec spec = null;
        for (Extension<ChatProviderSpec, ChatProvider> one : providers.all()) {
            boolean isIt = one.spec().label().equals(server.name());
            if (isIt || spec == null && one.id().equals("openai-compatible")) {
                spec = one.spec();
            }
        }
        if (spec != null) {
            String first =
                    server.models().isEmpty() ? "" : server.models().getFirst().name();
            int context =
                    server.models().isEmpty() ? 0 : server.models().getFirst().contextTokens();
            add.accept(Endpoints.fresh(spec)
                    .withName(server.name())
                    .withBaseUrl(address)
                    .withModel(first, context));
        }
    }

    private void chooseKind(Button below) {
        Menu menu = new Menu(below);
        for (FoundServer server : found) {
            item(menu, server.name() + " (" + server.endpoint() + ")", () -> add(server));
        }
        if (!found.isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
        }
        for (Extension<ChatProviderSpec, ChatProvider> one : providers.all()) {
            if (!one.id().equals(ModelEndpoint.OFFLINE.provider())) {
                item(menu, one.spec().label(), () -> add.accept(Endpoints.fresh(one.spec())))
                        .setToolTipText(one.spec().description());
            }
        }
        // Not before what was chosen is done.
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private static MenuItem item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
