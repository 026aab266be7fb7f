package org.sequencemaker.ui.assistant.endpoint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.ui.assistant.compose.ModelMenu;

/** The user's endpoints, one of which answers, and the way to the dialog about them. */
public final class EndpointMenu implements ModelMenu {
    private final Endpoints endpoints;
    private final Runnable dialog;

    /** @param dialog opens the dialog */
    public EndpointMenu(Endpoints endpoints, Runnable dialog) {
        this.endpoints = endpoints;
        this.dialog = dialog;
    }

    @Override
    public void fill(Menu menu) {
        EndpointSettings now = endpoints.now();
        for (ModelEndpoint one : now.endpoints()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.setText(one.label().replace("&", "&&"));
            item.setSelection(one.id().equals(now.endpoint().id()));
            item.addListener(SWT.Selection, event -> {
                if (item.getSelection()) {
                    Thread.ofVirtual()
                            .name("choice of a model")
                            .start(() -> endpoints.change(set -> set.choosing(one.id())));
                }
            });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem more = new MenuItem(menu, SWT.PUSH);
        more.setText(Messages.MENU.text());
        more.addListener(SWT.Selection, event -> dialog.run());
    }
}
