package org.sequencemaker.ui.plugins.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sequencemaker.plugins.Catalogue;
import org.sequencemaker.plugins.Progress;
import org.sequencemaker.plugins.Provisioning;

/** Where the manager looks: at the sites that the user keeps, and at the zips opened since the program started. */
final class SiteList {
    private final Provisioning provisioning;
    private final Set<URI> opened = new LinkedHashSet<>();

    SiteList(Provisioning provisioning) {
        this.provisioning = provisioning;
    }

    /** Looks at a zip too from now on. On the display thread. */
    void open(URI zip) {
        opened.add(zip);
    }

    /** Returns the zips to look at beside what is kept. On the display thread. */
    List<URI> opened() {
        return List.copyOf(opened);
    }

    /** Looks at all of it; not for the display thread. */
    Catalogue browse(List<URI> zips, Progress progress) {
        List<URI> where = new ArrayList<>(zips);
        where.addAll(provisioning.sites().enabled());
        return provisioning.browse(where, progress);
    }
}
