package org.sequencemaker.plugins;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The update sites that the user keeps, in the order of the user. Safe from any thread; changes are kept at once. */
public interface Sites {
    List<Site> all();

    /**
     * Adds a site, or switches on one that is there.
     *
     * @param address as typed: a URL, or the path of a folder or a zip
     * @throws NotASite if it cannot be an address
     */
    Site add(String address) throws NotASite;

    /** Switches a site on or off. */
    void enable(URI address, boolean enabled);

    /** Removes a site; one that the program brings along is only switched off. */
    void remove(URI address);

    /** Returns the addresses that are switched on. */
    default Collection<URI> enabled() {
        return all().stream().filter(Site::enabled).map(Site::address).collect(Collectors.toList());
    }

    /**
     * A site.
     *
     * @param address of the site
     * @param name for people; the address where none is known
     * @param enabled whether it is looked at
     * @param ours whether the program brings it along
     */
    record Site(URI address, String name, boolean enabled, boolean ours) {}
}
