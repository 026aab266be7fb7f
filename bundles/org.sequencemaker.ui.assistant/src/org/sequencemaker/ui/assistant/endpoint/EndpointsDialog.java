package org.sequencemaker.ui.assistant.endpoint;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.assistant.endpoint.EndpointSettings;
import org.sequencemaker.assistant.endpoint.Endpoints;
import org.sequencemaker.assistant.endpoint.ModelEndpoint;
import org.sequencemaker.editing.Subscription;
import org.sequencemaker.extension.host.Extensions;
import org.sequencemaker.llm.find.FoundServer;
import org.sequencemaker.llm.find.LocalServers;
import org.sequencemaker.ui.work.Errand;
import org.sequencemaker.ui.work.OnDisplay;

/**
 * The models the user has: servers with their addresses and keys, the model asked at each, which of them answers, and how
 * far a turn may go. What is changed counts at once. Nothing that waits for a server or the disk is done here, so that
 * the window and the dialog stay usable whatever a server does.
 */
// JFace says nothing of null; what it hands over never is.
@SuppressWarnings("null")
public final class EndpointsDialog extends Dialog {
    static final String KEY = "org.eclipse.swtbot.widget.key";

    private final Endpoints endpoints;
    private final Extensions extensions;
    private final OnDisplay display;
    private final Errand search;
    /** One after the other, so that the last that was typed is what stays. */
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("endpoints").factory());

    private @Nullable EndpointList list;
    private @Nullable EndpointPane pane;
    private @Nullable LimitsPane limits;
    private @Nullable Subscription subscription;

    /** Opens it, or brings it to the front where it is open. */
    public static void open(Shell window, Endpoints endpoints, Extensions extensions) {
        for (Shell shell : window.getDisplay().getShells()) {
            if (shell.getData() instanceof EndpointsDialog) {
                shell.forceActive();
                return;
            }
        }
        new EndpointsDialog(window, endpoints, extensions).open();
    }

    private EndpointsDialog(Shell window, Endpoints endpoints, Extensions extensions) {
        super(window);
        this.endpoints = endpoints;
        this.extensions = extensions;
        this.display = new OnDisplay(window.getDisplay());
        this.search = new Errand(display);
        setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TITLE.text());
        shell.addListener(SWT.Dispose, event -> end());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.horizontalSpacing = 14;
        body.setLayout(layout);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        EndpointList shown = new EndpointList(body, extensions.chatProviders(), this::add, this::remove, this::show);
        EndpointPane fields =
                new EndpointPane(body, endpoints, new Trial(endpoints, extensions.chats()), display, this::change);
        fields.onKey(this::saveKey);
        LimitsPane caps = new LimitsPane(body, endpoints.prices(), display, this::changeAll);
        caps.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false, 2, 1));
        list = shown;
        pane = fields;
        limits = caps;
        subscription = endpoints.listen(() -> display.execute(this::refresh));
        refresh();
        writing.execute(() -> {
            // The first look at the points of plug-ins takes a moment as well.
            extensions.chatProviders().all();
            endpoints.load();
            display.execute(this::begin);
        });
        search.start("local servers", LocalServers::find, this::offer, problem -> offer(List.of()));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.CLOSE.text(), false);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 800);
    }

    /** Shows the one that answers first. */
    private void begin() {
        EndpointList shown = list;
        if (shown != null && !shown.isDisposed()) {
            refresh();
            shown.select(endpoints.now().endpoint().id());
        }
    }

    private void refresh() {
        EndpointList shown = list;
        EndpointPane fields = pane;
        LimitsPane caps = limits;
        if (shown != null && fields != null && caps != null && !shown.isDisposed()) {
            EndpointSettings now = endpoints.now();
            shown.show(now);
            caps.show(now);
            show(shown.selected());
        }
    }

    private void show(ModelEndpoint selected) {
        EndpointPane fields = pane;
        if (fields != null) {
            fields.show(
                    selected,
                    Objects.equals(selected.id(), endpoints.now().endpoint().id()));
        }
    }

    private void offer(List<FoundServer> found) {
        EndpointList shown = list;
        if (shown != null && !shown.isDisposed()) {
            shown.offer(found);
        }
    }

    private void add(ModelEndpoint fresh) {
        write(() -> {
            endpoints.change(set -> set.with(fresh));
            display.execute(() -> {
                EndpointList shown = list;
                if (shown != null && !shown.isDisposed()) {
                    shown.select(fresh.id());
                }
            });
        });
    }

    private void remove(ModelEndpoint gone) {
        write(() -> endpoints.remove(gone.id()));
    }

    private void change(String id, UnaryOperator<ModelEndpoint> change, boolean isChosen) {
        write(() -> endpoints.change(set -> {
            EndpointSettings next = set.changing(id, change);
            return isChosen ? next.choosing(id) : next;
        }));
    }

    private void changeAll(UnaryOperator<EndpointSettings> change) {
        write(() -> endpoints.change(change));
    }

    /** @param key empty to take it away */
    private void saveKey(String id, String key) {
        write(() -> {
            if (key.isEmpty()) {
                endpoints.removeKey(id);
            } else {
                endpoints.saveKey(id, key);
            }
        });
    }

    private void write(Runnable what) {
        if (!writing.isShutdown()) {
            writing.execute(what);
        }
    }

    @Override
    public boolean close() {
        EndpointPane fields = pane;
        LimitsPane caps = limits;
        if (fields != null && caps != null && getShell() != null) {
            fields.commit();
            caps.commit();
        }
        return super.close();
    }

    private void end() {
        Subscription listening = subscription;
        if (listening != null) {
            listening.close();
        }
        search.stop();
        EndpointPane fields = pane;
        if (fields != null) {
            fields.stop();
        }
        // What was asked before is still written.
        writing.shutdown();
    }
}
