package org.sequencemaker.product;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** An update site on this machine, by HTTP, whose owner can put another version in its place. */
final class ServedSite implements AutoCloseable {
    private final HttpServer server;

    private ServedSite(HttpServer server) {
        this.server = server;
    }

    static ServedSite of(Path folder) throws IOException {
        ServedSite site =
                new ServedSite(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.serve(folder);
        site.server.start();
        return site;
    }

    /** Puts another folder into the place of the one before. */
    void show(Path folder) {
        server.removeContext("/");
        serve(folder);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(Path folder) {
        server.createContext(
                "/", SimpleFileServer.createFileHandler(folder.toAbsolutePath().normalize()));
    }
}
