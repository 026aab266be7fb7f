#!/usr/bin/env python3
"""Trains which pitch leads on dumps of RhythmDump.  train_melody.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import bisect, os, sys, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, training
def load(work, seeds):
    out, names = [], []
    for d, dump, truth in training.dumps(work, seeds, ".pitch"):
        A, names = training.numbers(dump, "melody.names"); b = truth + ".melody"
        on, off, mp = S.load(b), S.load(b, 1), S.load(b, 2); pitch = []
        for x in A[:, 0]:
            i = bisect.bisect_right(on, x - 0.03) - 1; pitch.append(mp[i] if i >= 0 and x < off[i] - 0.03 else np.nan)
        pitch = np.array(pitch); k = ~np.isnan(pitch)
        out.append(d | dict(t=A[k, 0], X=A[k, 1:], y=abs(A[k, 1] - pitch[k]) < 0.5))
    return out, names
def fit(ds):
    X = np.vstack([d["X"] for d in ds]); y = np.hstack([d["y"] for d in ds]); k = np.random.default_rng(1).permutation(len(y))[:100000]
    return GradientBoostingClassifier(n_estimators=70, max_depth=4, learning_rate=0.15, subsample=0.4, max_features=0.3, min_samples_leaf=30, random_state=3).fit(X[k], y[k])
def report(n, ds, ps):
    for kind in ("clean", "deg"):
        r = o = c = 0
        for d, p in zip(ds, ps):
            if d["kind"] != kind: continue
            for x in np.unique(d["t"]):
                k = d["t"] == x; c += 1; r += d["y"][k][np.asarray(p)[k].argmax()]; o += d["y"][k].any()
        if c: print(n, kind, f"RPA by frame {r / c:.3f}, oracle over candidates {o / c:.3f}")
if __name__ == "__main__": training.main("melody", "melody: probability that a pitch leads", load, fit, report, folds=3)
