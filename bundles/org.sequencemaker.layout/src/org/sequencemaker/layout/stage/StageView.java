package org.sequencemaker.layout.stage;

/**
 * How the stage is looked at.
 *
 * @param pattern standing or juggled
 * @param siteswap what is juggled
 * @param isExposedLong whether the light of the last moments is still seen, as in a photo of long exposure
 */
public record StageView(Pattern pattern, Siteswap siteswap, boolean isExposedLong) {
    /** What the props do. */
    public enum Pattern {
        /** They stand side by side. */
        ROW,
        /** They are juggled; those that the siteswap has no use for lie in front. */
        JUGGLING
    }

    public static final StageView STANDARD = new StageView(Pattern.ROW, Siteswap.STANDARD, false);

    public StageView withPattern(Pattern newPattern) {
        return new StageView(newPattern, siteswap, isExposedLong);
    }

    public StageView withSiteswap(Siteswap newSiteswap) {
        return new StageView(pattern, newSiteswap, isExposedLong);
    }

    public StageView withExposedLong(boolean exposedLong) {
        return new StageView(pattern, siteswap, exposedLong);
    }
}
