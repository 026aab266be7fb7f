#!/usr/bin/env python3
"""Trains the ranking of readings (gradient-boosted trees, target: the beat F of a reading) on corpora dumped by
RhythmDump and reports the oracle, leave-styles-out cross-validation and, where given, other seeds.

  train_readings.py WORK SEED[,SEED...] [--test SEED[,SEED...]] [--write FILE]
WORK holds corpus/SEED/{clean,deg} and dump/SEED/{clean,deg}.   Needs python3-numpy, python3-sklearn.
"""
import json, os, sys, zlib, numpy as np
from sklearn.ensemble import GradientBoostingRegressor
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, trees

def load(work, seeds):
    data = []
    for seed in seeds:
        for kind in ("clean", "deg"):
            ref, dump = f"{work}/corpus/{seed}/{kind}", f"{work}/dump/{seed}/{kind}"
            if not os.path.isdir(dump): continue
            for f in sorted(os.listdir(dump)):
                if not f.endswith(".readings"): continue
                t = f[:-9]; L = open(f"{dump}/{f}").read().splitlines(); names = L[0].split()
                meta = json.load(open(f"{ref}/{t}.json")); beats = S.trim(S.load(f"{ref}/{t}.beats"))
                X, y, A, o = [], [], [], []
                for l in L[1:]:
                    a, b = l.split("|"); a = a.split(); e = [float(v) for v in b.split()]
                    X.append([float(v) for v in a[1:]]); y.append(S.fmeasure(beats, S.trim(e), .07)[0]); o.append(a[0])
                    A.append(S.acc(S.tempo_of(e), meta["bpm"])[0])
                data.append(dict(seed=seed, kind=kind, track=t, style=meta["style"], bpm=meta["bpm"], X=np.array(X), y=np.array(y), A=np.array(A), o=o))
    return data, names

def model(n=160, depth=4): return GradientBoostingRegressor(n_estimators=n, max_depth=depth, learning_rate=0.06, subsample=0.6, max_features=0.2, min_samples_leaf=12, random_state=7)

def fit(ds, **k):
    X = np.vstack([d["X"] for d in ds]); y = np.hstack([d["y"] for d in ds])
    return model(**k).fit(X, y)

def report(name, ds, pred):
    for kind in ("clean", "deg"):
        s = [(d, p) for d, p in zip(ds, pred) if d["kind"] == kind]
        if s: print(f"{name:10s} {kind:6s} F {np.mean([d['y'][p.argmax()] for d, p in s]):.3f} Acc1 {np.mean([d['A'][p.argmax()] for d, p in s]):.3f} | oracle F {np.mean([d['y'].max() for d, p in s]):.3f} readings {np.mean([len(d['y']) for d, p in s]):.1f} n {len(s)}")

def main():
    a = [x for x in sys.argv[1:]]; opt = {}
    for k in ("--test", "--write"):
        if k in a: i = a.index(k); opt[k] = a[i + 1]; del a[i:i + 2]
    work, seeds = a[0], a[1].split(",")
    data, names = load(work, seeds)
    K = 6; fold = lambda d: zlib.crc32(d["style"].encode()) % K
    if "--nocv" not in a:
        pred = [None] * len(data)
        for k in range(K):
            m = fit([d for d in data if fold(d) != k])
            for i, d in enumerate(data):
                if fold(d) == k: pred[i] = m.predict(d["X"])
        report("style-cv", data, pred)
        if "--show" in a:
            for d, p in zip(data, pred):
                i = p.argmax()
                if d["y"][i] < 0.8: print(f"  {d['seed']} {d['kind']:6s}{d['track']:18s} bpm {d['bpm']:5.0f} F {d['y'][i]:.2f} best {d['y'].max():.2f} {d['o'][i]} vs {d['o'][d['y'].argmax()]}")
    m = fit(data)
    imp = sorted(zip(m.feature_importances_, names), reverse=True)[:24]; print("  ".join(f"{n} {v:.3f}" for v, n in imp))
    if "--test" in opt:
        td, _ = load(work, opt["--test"].split(",")); report("test", td, [m.predict(d["X"]) for d in td])
    if "--write" in opt: trees.write(opt["--write"], "rhythm readings: expected beat F", f"train_readings.py, seeds {a[1]}, clean and degraded", names, m)

if __name__ == "__main__": main()
