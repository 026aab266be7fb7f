package org.sequencemaker.testkit.ui;

import java.util.List;
import java.util.Map;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What the platform tells an application that it starts; here it is the test that starts it. */
// The interface says nothing of null.
@SuppressWarnings("null")
final class TestContext implements IApplicationContext {
    private final Map<String, Object> arguments;

    TestContext(List<String> arguments) {
        this.arguments = Map.of(APPLICATION_ARGS, arguments.toArray(String[]::new));
    }

    @Override
    public Map<String, Object> getArguments() {
        return arguments;
    }

    @Override
    public void applicationRunning() {
        // There is no splash screen to take away.
    }

    @Override
    public @Nullable String getBrandingApplication() {
        return null;
    }

    @Override
    public String getBrandingName() {
        return "test";
    }

    @Override
    public @Nullable String getBrandingDescription() {
        return null;
    }

    @Override
    public @Nullable String getBrandingId() {
        return null;
    }

    @Override
    public @Nullable String getBrandingProperty(String key) {
        return null;
    }

    @Override
    public Bundle getBrandingBundle() {
        return FrameworkUtil.getBundle(TestContext.class);
    }

    @Override
    public void setResult(Object result, IApplication application) {
        // Nobody waits for it.
    }
}
