package org.sequencemaker.ui.plugins.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequencemaker.plugins.EarlierState;
import org.sequencemaker.plugins.Trust;

/** What the plug-in manager has to ask the user. On the display thread; each waits for the answer. */
public interface Questions {
    /** Whether to trust what nobody known has signed. */
    Trust.Decision trust(Trust.Question question);

    /** Whether to uninstall plug-ins of these names. */
    boolean uninstall(List<String> names);

    /** Which state to go back to; null for none after all. */
    @Nullable
    EarlierState revert(List<EarlierState> states);

    /** Whether to restart now, as something works only afterwards. */
    boolean restart(String why);

    /** Something did not work: says so, with what more is known of it. */
    void tell(String words, List<String> details);
}
