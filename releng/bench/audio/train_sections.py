#!/usr/bin/env python3
"""Trains at which beats a section begins on dumps of SectionDump.  train_sections.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import os, sys, zlib, json, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, trees
def load(work, seeds):
    out = []
    for s in seeds:
        for kind in ("clean", "deg"):
            d = f"{work}/dump/{s}/{kind}"
            if not os.path.exists(f"{d}/sections.names"): continue
            names = open(f"{d}/sections.names").read().split()
            for f in sorted(os.listdir(d)):
                if not f.endswith(".boundary"): continue
                t = f[:-9]; A = np.fromfile(f"{d}/{f}", "<f4").reshape(-1, len(names) + 1); ref = S.load(f"{work}/corpus/{s}/{kind}/{t}.sections")[1:-1]
                y = np.zeros(len(A), bool)
                for r in ref:
                    if len(A): i = int(abs(A[:, 0] - r).argmin()); y[i] = abs(A[i, 0] - r) < 1.0
                out.append(dict(t=A[:, 0], X=A[:, 1:], y=y, ref=ref, kind=kind, track=t, style=json.load(open(f"{work}/corpus/{s}/{kind}/{t}.json"))["style"]))
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
if __name__ == "__main__":
    a = sys.argv[1:]; opt = {}
    for k in ("--test", "--write"):
        if k in a: i = a.index(k); opt[k] = a[i + 1]; del a[i:i + 2]
    data, names = load(a[0], a[1].split(",")); K = 6; ps = [None] * len(data)
    if "--nocv" not in a:
        for k in range(K):
            m = fit([d for d in data if zlib.crc32(d["style"].encode()) % K != k])
            for i, d in enumerate(data):
                if zlib.crc32(d["style"].encode()) % K == k: ps[i] = m.predict_proba(d["X"])[:, 1] if len(d["X"]) else []
        report("style-cv", data, ps)
    m = fit(data)
    if "--test" in opt: td, _ = load(a[0], opt["--test"].split(",")); report("test", td, [m.predict_proba(d["X"])[:, 1] if len(d["X"]) else [] for d in td])
    if "--write" in opt: trees.write(opt["--write"], "sections: probability that one begins at a beat", f"train_sections.py, seeds {a[1]}, clean and degraded", names, m)
