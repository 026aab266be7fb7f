package org.sequencemaker.plugins.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Sites;

/** Sites that are kept until the test ends. */
public final class InMemorySites implements Sites {
    private final List<Site> sites = new CopyOnWriteArrayList<>();
    private final Runnable changed;

    InMemorySites(Runnable changed) {
        this.changed = changed;
    }

    /** Adds one that the program is to have brought along. */
    public void bring(URI address, String name) {
        sites.add(new Site(address, name, true, true));
    }

    @Override
    public List<Site> all() {
        return List.copyOf(sites);
    }

    @Override
    public Site add(String address) throws NotASite {
        try {
            URI uri = new URI(address.strip());
            if (!uri.isAbsolute()) {
                throw new NotASite("\"" + address + "\" is no address: it lacks https:// or file:");
            }
            sites.removeIf(site -> site.address().equals(uri));
            Site site = new Site(uri, address.strip(), true, false);
            sites.add(site);
            changed.run();
            return site;
        } catch (URISyntaxException e) {
            throw new NotASite("\"" + address + "\" is no address: " + e.getReason());
        }
    }

    @Override
    public void enable(URI address, boolean enabled) {
        sites.replaceAll(
                site -> site.address().equals(address) ? new Site(address, site.name(), enabled, site.ours()) : site);
        changed.run();
    }

    @Override
    public void remove(URI address) {
        sites.removeIf(site -> site.address().equals(address) && !site.ours());
        enable(address, false);
    }
}
