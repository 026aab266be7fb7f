package org.sequencemaker.plugin.testkit.leak;

import java.util.List;
import org.sequencemaker.model.effect.EffectKind;
import org.sequencemaker.model.effect.EffectParameter;
import org.sequencemaker.model.effect.Shading;

/** An effect that leaves something of itself behind, in the way asked for. */
public final class LeakyEffect implements EffectKind {
    private static final ThreadLocal<LeakyEffect> MINE = new ThreadLocal<>();

    @Override
    public String id() {
        return "leaky";
    }

    @Override
    public String label() {
        return "Leaky";
    }

    @Override
    public List<EffectParameter> parameters() {
        return List.of();
    }

    @Override
    public void shade(Shading at, int[] pixels) {
        switch (at.effect().text("how", "clean")) {
            case "property" -> System.getProperties().put("leaky", this);
            case "thread local" -> MINE.set(this);
            case "thread" -> {
                Thread thread = new Thread(new Waiting(), "leaky");
                thread.setDaemon(true);
                thread.start();
            }
            default -> pixels[0] = 1;
        }
    }

    /** Waits until it is interrupted. */
    private static final class Waiting implements Runnable {
        @Override
        public void run() {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
