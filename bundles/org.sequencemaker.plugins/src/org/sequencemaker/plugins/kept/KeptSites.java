package org.sequencemaker.plugins.kept;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sequencemaker.plugins.NotASite;
import org.sequencemaker.plugins.Sites;

/** The sites of the policy, then those of the user. */
public final class KeptSites implements Sites {
    private final LineFile file;
    private final Policy policy;
    private final Runnable changed;

    /**
     * @param folder of all that is known of plug-ins
     * @param changed called after each change
     */
    public KeptSites(Path folder, Policy policy, Runnable changed) {
        this.file = new LineFile(folder.resolve("sites.list"), "Update sites: address, whether on, name");
        this.policy = policy;
        this.changed = changed;
    }

    @Override
    public List<Site> all() {
        Map<URI, Site> sites = new LinkedHashMap<>();
        policy.sites().forEach((address, name) -> sites.put(address, new Site(address, name, true, true)));
        for (List<String> fields : file.read()) {
            if (fields.size() >= 3) {
                try {
                    URI address = new URI(fields.getFirst());
                    boolean ours = sites.containsKey(address);
                    sites.put(
                            address,
                            new Site(address, fields.get(2), fields.get(1).equals("on"), ours));
                } catch (URISyntaxException e) {
                    // Somebody has edited the file; the other sites are there all the same.
                }
            }
        }
        return List.copyOf(sites.values());
    }

    @Override
    public Site add(String address) throws NotASite {
        URI uri = address(address.strip());
        Map<URI, Site> sites = byAddress();
        Site old = sites.get(uri);
        Site site = new Site(uri, old == null ? address.strip() : old.name(), true, old != null && old.ours());
        sites.put(uri, site);
        write(sites);
        return site;
    }

    @Override
    public void enable(URI address, boolean enabled) {
        Map<URI, Site> sites = byAddress();
        sites.computeIfPresent(address, (key, site) -> new Site(key, site.name(), enabled, site.ours()));
        write(sites);
    }

    @Override
    public void remove(URI address) {
        Map<URI, Site> sites = byAddress();
        Site site = sites.get(address);
        if (site != null && site.ours()) {
            sites.put(address, new Site(address, site.name(), false, true));
        } else {
            sites.remove(address);
        }
        write(sites);
    }

    /**
     * Returns the address that somebody typed: a URL, or a folder or a zip on the disk.
     *
     * @throws NotASite if it is neither
     */
    public static URI address(String typed) throws NotASite {
        if (typed.isEmpty()) {
            throw new NotASite("An address is missing.");
        }
        try {
            if (typed.matches("(?i)(https?|file|jar):.*")) {
                URI uri = new URI(typed);
                boolean reachable = !typed.toLowerCase(Locale.ROOT).startsWith("http") || uri.getHost() != null;
                if (reachable) {
                    return uri;
                }
                throw new NotASite("\"" + typed + "\" is no address: there is no host in it.");
            }
            Path path = Path.of(typed).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                return path.toUri();
            }
            if (Files.isRegularFile(path)) {
                return zip(path);
            }
            throw new NotASite("\"" + typed + "\" is neither an address nor a folder or zip file that is there.");
        } catch (URISyntaxException e) {
            throw new NotASite("\"" + typed + "\" is no address: " + e.getReason() + ".");
        } catch (InvalidPathException e) {
            throw new NotASite("\"" + typed + "\" is neither an address nor a file name.");
        }
    }

    /** Returns the address of the site in a zip; does not look into it. */
    public static URI zip(Path zip) {
        return URI.create("jar:" + zip.toAbsolutePath().normalize().toUri() + "!/");
    }

    private Map<URI, Site> byAddress() {
        Map<URI, Site> sites = new LinkedHashMap<>();
        all().forEach(site -> sites.put(site.address(), site));
        return sites;
    }

    private void write(Map<URI, Site> sites) {
        List<List<String>> lines = new ArrayList<>();
        sites.values().stream()
                .filter(Objects::nonNull)
                .forEach(site ->
                        lines.add(List.of(site.address().toString(), site.enabled() ? "on" : "off", site.name())));
        file.write(lines);
        changed.run();
    }
}
