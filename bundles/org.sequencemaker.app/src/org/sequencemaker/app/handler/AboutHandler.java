package org.sequencemaker.app.handler;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.sequencemaker.app.Messages;

/** Says what this program is. */
public final class AboutHandler {
    @Execute
    void execute(Shell shell) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        String text = Messages.ABOUT_TEXT.text(
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                Runtime.version().feature(),
                SWT.getPlatform() + " " + SWT.getVersion());
        MessageDialog.openInformation(shell, Messages.ABOUT_TITLE.text(), text);
    }
}
