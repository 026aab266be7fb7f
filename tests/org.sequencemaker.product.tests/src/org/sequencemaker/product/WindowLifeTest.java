package org.sequencemaker.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of a plug-in in the window of the built product, by the plug-in manager: found on a site by HTTP, installed,
 * used, updated, disabled, uninstalled, brought back, all without a restart, and there after one.
 */
class WindowLifeTest {
    private static final String NAME = "Example Plug-ins";
    private static final String PART = "Light Count";
    private static final String STATUS = "status.message";
    private static final String INSTALLED = "plugins.installed.list";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aPluginLivesItsWholeLifeInTheManager() throws Exception {
        assumeTrue(System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux"));
        Program program = new Program(Built.copyOfProduct(folder.resolve("a product")), folder.resolve("a home"));
        Path newer = NewerSite.make(program.folder(), folder);
        var before = program.files();
        try (ServedSite site = ServedSite.of(Built.site())) {
            try (Window window = Window.of(program, folder)) {
                install(window, site.address());
                use(window);
                site.show(newer);
                update(window);
                use(window);
                disableAndEnable(window);
                uninstallAndGoBack(window);
                use(window);
                window.end();
            }
            String listed =
                    program.cli(folder, "plugins", "list", "--json").good().said();
            assertTrue(listed.contains("\"installed\": \"" + NewerSite.VERSION + "\""), listed);
            try (Window window = Window.of(program, folder)) {
                use(window);
                window.end();
            }
        }
        assertEquals(before, program.files());
    }

    private static void install(Window window, String site) throws IOException {
        window.order("menu gone", "Plug-ins", "Light Count Details…");
        window.order("menu", "Plug-ins", "Manage Plug-ins…");
        window.order("page", "plugins.tabs", "3");
        window.order("press", "plugins.sites.add");
        window.order("answer", "Add a Site", site, "OK");
        window.order("cell", "plugins.sites.list", "0", site);
        window.order("page", "plugins.tabs", "1");
        window.order("choose", "plugins.browse.list", NAME);
        window.order("shows", "plugins.browse.details", "It may");
        window.order("press", "plugins.browse.install");
        window.order("press", "trust.always");
        window.order("button", "Do You Trust This Plug-in?", "Install");
        window.order("shows", STATUS, "Installed " + NAME + " 1.0.0.");
    }

    /** Uses what of the plug-in is in the window: its part, its menu entry and its dialog. */
    private static void use(Window window) throws IOException {
        window.order("tab", PART);
        window.order("menu", "Plug-ins", "Light Count Details…");
        window.order("cell", "lightcount.details", "0", "");
        window.order("button", PART, "Close");
        window.order("tab", "Plug-ins");
    }

    private static void update(Window window) throws IOException {
        window.order("page", "plugins.tabs", "2");
        window.order("press", "plugins.updates.refresh");
        window.order("cell", "plugins.updates.list", "0", NAME);
        // Not asked again: unsigned plug-ins of this site were trusted for good.
        window.order("press", "plugins.updates.all");
        window.order("shows", STATUS, "Updated " + NAME + " " + NewerSite.VERSION + ".");
        window.order("page", "plugins.tabs", "0");
        window.order("cell", INSTALLED, "1", NewerSite.VERSION);
    }

    private static void disableAndEnable(Window window) throws IOException {
        window.order("choose", INSTALLED, NAME);
        window.order("press", "plugins.installed.disable");
        window.order("cell", INSTALLED, "2", "Disabled");
        assertNotInTheWindow(window);
        window.order("press", "plugins.installed.enable");
        window.order("cell", INSTALLED, "2", "Installed");
        use(window);
    }

    private static void uninstallAndGoBack(Window window) throws IOException {
        window.order("choose", INSTALLED, NAME);
        window.order("press", "plugins.installed.uninstall");
        window.order("button", "Uninstall", "Uninstall");
        window.order("shows", STATUS, "Uninstalled " + NAME);
        assertNotInTheWindow(window);
        window.order("press", "plugins.installed.revert");
        window.order("choose", "revert.states", "Before you uninstalled " + NAME);
        window.order("button", "Go Back", "Go Back");
        window.order("shows", STATUS, "Everything is as it was before you uninstalled " + NAME);
    }

    private static void assertNotInTheWindow(Window window) throws IOException {
        window.order("tab gone", PART);
        window.order("menu gone", "Plug-ins", "Light Count Details…");
    }
}
