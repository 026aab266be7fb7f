package org.sequencemaker.authoring.check;

import java.util.List;

/**
 * What was found.
 *
 * @param plugins what was looked at: symbolic names of plug-ins and ids of features, in the order of the file
 * @param findings errors first, then warnings, then remarks; in each in the order found
 */
public record Report(List<String> plugins, List<Finding> findings) {
    public Report {
        plugins = List.copyOf(plugins);
        findings = findings.stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .distinct()
                .toList();
    }

    /** Returns those of one severity. */
    public List<Finding> of(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** Returns whether nothing was found that keeps it from working. */
    public boolean works() {
        return of(Finding.Severity.ERROR).isEmpty();
    }
}
