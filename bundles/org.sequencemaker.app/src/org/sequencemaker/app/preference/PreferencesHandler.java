package org.sequencemaker.app.preference;

import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the preferences. */
public final class PreferencesHandler {
    @Execute
    void execute(Preferences preferences) {
        preferences.open();
    }
}
