package org.sequencemaker.authoring.check;

import java.util.ArrayList;
import java.util.List;
import org.sequencemaker.authoring.check.Finding.Severity;

/** Collects what is found of one plug-in. */
final class Findings {
    private final String plugin;
    private final List<Finding> all = new ArrayList<>();

    Findings(String plugin) {
        this.plugin = plugin;
    }

    void error(String place, String what, String advice) {
        all.add(new Finding(Severity.ERROR, plugin, place, what, advice));
    }

    void warning(String place, String what, String advice) {
        all.add(new Finding(Severity.WARNING, plugin, place, what, advice));
    }

    void remark(String place, String what, String advice) {
        all.add(new Finding(Severity.REMARK, plugin, place, what, advice));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
