#!/usr/bin/env python3
"""Trains the ranking of readings (gradient-boosted trees, target: the beat F of a reading) on corpora dumped by
RhythmDump and reports the oracle, leave-styles-out cross-validation and, where given, other seeds.

  train_readings.py WORK SEED[,SEED...] [--test SEED[,SEED...]] [--write FILE]
WORK holds corpus/SEED/{clean,deg} and dump/SEED/{clean,deg}.   Needs python3-numpy, python3-sklearn.
"""
import os, sys, numpy as np
from sklearn.ensemble import GradientBoostingRegressor
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, training

def load(work, seeds):
    data, names = [], []
    for d, dump, truth in training.dumps(work, seeds, ".readings"):
        L = open(dump).read().splitlines(); names = L[0].split(); beats = S.trim(S.load(truth + ".beats"))
        X, y, A, o = [], [], [], []
        for l in L[1:]:
            a, b = l.split("|"); a = a.split(); e = [float(v) for v in b.split()]
            X.append([float(v) for v in a[1:]]); y.append(S.fmeasure(beats, S.trim(e), .07)[0]); o.append(a[0])
            A.append(S.acc(S.tempo_of(e), d["bpm"])[0])
        data.append(d | dict(X=np.array(X), y=np.array(y), A=np.array(A), o=o))
    return data, names

def model(n=160, depth=4): return GradientBoostingRegressor(n_estimators=n, max_depth=depth, learning_rate=0.06, subsample=0.6, max_features=0.2, min_samples_leaf=12, random_state=7)

def fit(ds, **k):
    X = np.vstack([d["X"] for d in ds]); y = np.hstack([d["y"] for d in ds])
    return model(**k).fit(X, y)

def report(name, ds, pred):
    for kind in ("clean", "deg"):
        s = [(d, p) for d, p in zip(ds, pred) if d["kind"] == kind]
        if s: print(f"{name:10s} {kind:6s} F {np.mean([d['y'][p.argmax()] for d, p in s]):.3f} Acc1 {np.mean([d['A'][p.argmax()] for d, p in s]):.3f} | oracle F {np.mean([d['y'].max() for d, p in s]):.3f} readings {np.mean([len(d['y']) for d, p in s]):.1f} n {len(s)}")

def weights(m, names): print("  ".join(f"{n} {v:.3f}" for v, n in sorted(zip(m.feature_importances_, names), reverse=True)[:24]))

if __name__ == "__main__":
    training.main("readings", "rhythm readings: expected beat F", load, fit, report, predict=lambda m, d: m.predict(d["X"]), more=weights)
