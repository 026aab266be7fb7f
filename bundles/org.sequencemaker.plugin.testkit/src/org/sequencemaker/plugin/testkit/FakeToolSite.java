package org.sequencemaker.plugin.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sequencemaker.extension.UserSelection;
import org.sequencemaker.extension.host.ShowVocabulary;
import org.sequencemaker.extension.host.ToolSite;
import org.sequencemaker.extension.host.Vocabulary;
import org.sequencemaker.extension.tool.ToolCall;
import org.sequencemaker.extension.tool.ToolSpec;
import org.sequencemaker.model.effect.EffectKinds;
import org.sequencemaker.model.project.Project;

/** A project on its own, for tools to work on. */
public final class FakeToolSite implements ToolSite {
    private final List<String> labels = new ArrayList<>();
    private Project project;
    private boolean consent = true;

    public FakeToolSite(Project project) {
        this.project = project;
    }

    /** Lets the user say no to everything from now on. */
    public void refuseConsent() {
        consent = false;
    }

    /** Returns the labels of the edits so far. */
    public synchronized List<String> labels() {
        return List.copyOf(labels);
    }

    @Override
    public synchronized Project project() {
        return project;
    }

    @Override
    public synchronized Project edit(String label, UnaryOperator<Project> change) {
        project = change.apply(project);
        labels.add(label);
        return project;
    }

    @Override
    public UserSelection selected() {
        return UserSelection.NOTHING;
    }

    @Override
    public EffectKinds effects() {
        return EffectKinds.NONE;
    }

    @Override
    public Vocabulary vocabulary() {
        return new ShowVocabulary(project());
    }

    @Override
    public void progress(ToolSpec tool, double part, String what) {
        // Nobody looks.
    }

    @Override
    public boolean consents(ToolSpec tool, ToolCall call) {
        return consent;
    }
}
