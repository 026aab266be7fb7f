#!/usr/bin/env python3
"""Trains which peaks are onsets on dumps of RhythmDump.  train_onsets.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import os, sys, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, training
LAT = 0.003
def load(work, seeds):
    out, names = [], []
    for d, dump, truth in training.dumps(work, seeds, ".onsetc"):
        A, names = training.numbers(dump, "onsets.names"); ref = np.array(S.load(truth + ".onsets"))
        time = A[:, 0] - LAT; y = np.zeros(len(A), bool)
        full = A[:, 1 + 6 * (len(names) // 6 - 1)]
        for r in ref:   # the strongest free candidate close by belongs to the onset
            a, b = np.searchsorted(time, (r - 0.025, r + 0.03))
            if b > a:
                c = [i for i in range(a, b) if not y[i]]
                if c: y[max(c, key=lambda i: full[i])] = True
        out.append(d | dict(t=time, X=A[:, 1:], y=y, ref=ref))
    return out, names
def pick(t, p, thr):
    r = []; q = []
    for a, b in zip(t, p):
        if b < thr: continue
        if r and a - r[-1] < 0.03:
            if b > q[-1]: r[-1] = a; q[-1] = b
        else: r.append(a); q.append(b)
    return r
def fit(ds):
    rng = np.random.default_rng(1); X = np.vstack([d["X"] for d in ds]); y = np.hstack([d["y"] for d in ds]); k = rng.permutation(len(y))[:120000]
    return GradientBoostingClassifier(n_estimators=90, max_depth=4, learning_rate=0.12, subsample=0.4, max_features=0.25, min_samples_leaf=30, random_state=3).fit(X[k], y[k])
def report(n, ds, ps):
    for kind in ("clean", "deg"):
        s = [(d, p) for d, p in zip(ds, ps) if d["kind"] == kind]
        if s: print(n, kind, "  ".join("thr %.2f F %.3f" % (th, np.mean([S.fmeasure(list(d["ref"]), pick(d["t"], p, th), .05)[0] for d, p in s])) for th in (0.3, 0.36, 0.42, 0.48)), "offset ms %.1f" % np.mean([1000 * np.median(S.fmeasure(list(d["ref"]), pick(d["t"], p, .42), .05)[3]) for d, p in s]))
if __name__ == "__main__": training.main("onsets", "onsets: probability that a peak is an onset", load, fit, report, folds=4)
