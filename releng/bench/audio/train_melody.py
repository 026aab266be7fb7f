#!/usr/bin/env python3
"""Trains which pitch leads on dumps of RhythmDump.  train_melody.py WORK SEEDS [--test SEEDS] [--write FILE]"""
import os, sys, zlib, json, bisect, numpy as np
from sklearn.ensemble import GradientBoostingClassifier
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, trees
def load(work, seeds):
    out = []
    for s in seeds:
        for kind in ("clean", "deg"):
            d = f"{work}/dump/{s}/{kind}"
            if not os.path.exists(f"{d}/melody.names"): continue
            names = open(f"{d}/melody.names").read().split()
            for f in sorted(os.listdir(d)):
                if not f.endswith(".pitch"): continue
                t = f[:-6]; A = np.fromfile(f"{d}/{f}", "<f4").reshape(-1, len(names) + 1); b = f"{work}/corpus/{s}/{kind}/{t}.melody"
                on, off, mp = S.load(b), S.load(b, 1), S.load(b, 2); truth = []
                for x in A[:, 0]:
                    i = bisect.bisect_right(on, x - 0.03) - 1; truth.append(mp[i] if i >= 0 and x < off[i] - 0.03 else np.nan)
                truth = np.array(truth); k = ~np.isnan(truth)
                out.append(dict(t=A[k, 0], X=A[k, 1:], y=abs(A[k, 1] - truth[k]) < 0.5, kind=kind, style=json.load(open(f"{work}/corpus/{s}/{kind}/{t}.json"))["style"]))
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
if __name__ == "__main__":
    a = sys.argv[1:]; opt = {}
    for k in ("--test", "--write"):
        if k in a: i = a.index(k); opt[k] = a[i + 1]; del a[i:i + 2]
    data, names = load(a[0], a[1].split(",")); K = 3; ps = [None] * len(data)
    if "--nocv" not in a:
        for k in range(K):
            m = fit([d for d in data if zlib.crc32(d["style"].encode()) % K != k])
            for i, d in enumerate(data):
                if zlib.crc32(d["style"].encode()) % K == k: ps[i] = m.predict_proba(d["X"])[:, 1] if len(d["X"]) else []
        report("style-cv", data, ps)
    m = fit(data)
    if "--test" in opt: td, _ = load(a[0], opt["--test"].split(",")); report("test", td, [m.predict_proba(d["X"])[:, 1] if len(d["X"]) else [] for d in td])
    if "--write" in opt: trees.write(opt["--write"], "melody: probability that a pitch leads", f"train_melody.py, seeds {a[1]}, clean and degraded", names, m)
