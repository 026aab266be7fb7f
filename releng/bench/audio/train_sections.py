#!/usr/bin/env python3
"""Trains at which beats a section begins on dumps of SectionDump.  train_sections.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import os, sys, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, training
def load(work, seeds):
    out, names = [], []
    for d, dump, truth in training.dumps(work, seeds, ".boundary"):
        A, names = training.numbers(dump, "sections.names"); ref = S.load(truth + ".sections")[1:-1]
        y = np.zeros(len(A), bool)
        for r in ref:
            if len(A): i = int(abs(A[:, 0] - r).argmin()); y[i] = abs(A[i, 0] - r) < 1.0
        out.append(d | dict(t=A[:, 0], X=A[:, 1:], y=y, ref=ref))
    return out, names
def pick(t, p, thr, least=3.5):
    if not len(t): return []
    end = t[-1] + (t[-1] - t[-2] if len(t) > 1 else 0); first = t[0] - (t[1] - t[0] if len(t) > 1 else 0)
    return [t[i] for i in range(len(t)) if p[i] >= thr and t[i] - first >= least and end - t[i] >= least and all(p[j] < p[i] or (p[j] == p[i] and j > i) for j in range(len(t)) if j != i and abs(t[j] - t[i]) < least)]
def fit(ds):
    X = np.vstack([d["X"] for d in ds]); y = np.hstack([d["y"] for d in ds])
    return GradientBoostingClassifier(n_estimators=100, max_depth=4, learning_rate=0.07, subsample=0.5, max_features=0.15, min_samples_leaf=20, random_state=3).fit(X, y)
def report(n, ds, ps):
    for kind in ("clean", "deg"):
        s = [(d, p) for d, p in zip(ds, ps) if d["kind"] == kind]
        if s: print(n, kind, "  ".join("thr %.2f F@3s %.3f F@.5 %.3f" % (th, np.mean([S.fmeasure(d["ref"], pick(d["t"], p, th), 3)[0] for d, p in s]), np.mean([S.fmeasure(d["ref"], pick(d["t"], p, th), .5)[0] for d, p in s])) for th in (0.15, 0.2, 0.25, 0.3, 0.4)))
if __name__ == "__main__": training.main("sections", "sections: probability that one begins at a beat", load, fit, report)
