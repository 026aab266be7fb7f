package org.sequencemaker.app.start;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.sequencemaker.ui.memory.Memory;

/** Remembers in the preferences of the instance area. They are written by a thread of their own. */
public final class PreferenceMemory implements Memory {
    private static final Logger LOG = System.getLogger(PreferenceMemory.class.getName());
    private static final String NODE = "org.sequencemaker.app";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
    private boolean isWriting;
    private boolean isStale;

    @Override
    public String get(String key, String otherwise) {
        String found = node.get(key, otherwise);
        return found == null ? otherwise : found;
    }

    @Override
    public void put(String key, String value) {
        if (value.isEmpty()) {
            node.remove(key);
        } else {
            node.put(key, value);
        }
        writeSoon();
    }

    /** Writes now what is not written yet; for the end of the program. */
    public void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            LOG.log(Level.WARNING, "preferences cannot be written", e);
        }
    }

    private synchronized void writeSoon() {
        isStale = true;
        if (!isWriting) {
            isWriting = true;
            Thread.ofVirtual().name("preferences").start(this::writeWhileStale);
        }
    }

    private void writeWhileStale() {
        while (takeStale()) {
            flush();
        }
    }

    private synchronized boolean takeStale() {
        boolean stale = isStale;
        isStale = false;
        isWriting = stale;
        return stale;
    }
}
