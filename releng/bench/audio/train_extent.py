#!/usr/bin/env python3
"""Trains where the music begins and ends (probability for each quarter second) on dumps of RhythmDump.
  train_extent.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import os, sys, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, training
STEP = 0.25
def load(work, seeds):
    out, names = [], []
    for d, dump, truth in training.dumps(work, seeds, ".extent"):
        L = open(dump).read().splitlines(); names = L[0].split(); b = S.load(truth + ".beats")
        X = np.array([[float(v) for v in l.split()] for l in L[1:]]); t = np.arange(len(X)) * STEP
        out.append(d | dict(X=X, y=(t >= b[0] - 0.2) & (t <= b[-1] + 0.2), b=b))
    return out, names
def span(p):
    z = np.log(np.clip(p, 1e-4, 1 - 1e-4)); z = z - np.log(1 - np.clip(p, 1e-4, 1 - 1e-4)); best = s = 0; r = (0, len(p)); a = 0
    for i, v in enumerate(z):
        s += v
        if s < 0: s, a = 0, i + 1
        elif s > best: best, r = s, (a, i + 1)
    return r[0] * STEP, r[1] * STEP
def fit(ds): return GradientBoostingClassifier(n_estimators=50, max_depth=3, learning_rate=0.1, subsample=0.3, max_features=0.3, random_state=3).fit(np.vstack([d["X"] for d in ds]), np.hstack([d["y"] for d in ds]))
def report(n, ds, ps):
    for kind in ("clean", "deg"):
        e = np.array([np.array(span(p)) - (d["b"][0], d["b"][-1]) for d, p in zip(ds, ps) if d["kind"] == kind])
        if len(e): print(n, kind, "start error median %.2f worst %.2f %.2f, end median %.2f, share within 1 s %.2f worst %.2f %.2f" % (np.median(e[:, 0]), e[:, 0].min(), e[:, 0].max(), np.median(e[:, 1]), np.mean(abs(e[:, 1]) < 1), e[:, 1].min(), e[:, 1].max()))
if __name__ == "__main__": training.main("extent", "rhythm extent: probability that the music plays", load, fit, report)
