#!/usr/bin/env python3
"""Trains the ranking of bar lengths and phases (target: the downbeat F of a candidate) on dumps of RhythmDump.

  train_bars.py WORK SEEDS [--test SEEDS] [--write FILE] [--show]
"""
import os, sys, numpy as np
from sklearn.ensemble import GradientBoostingRegressor
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import score as S, trees, training, train_readings as R

LENGTHS = (2, 3, 4, 5, 6, 7); PER = sum(LENGTHS)

def load(work, seeds):
    data, _ = R.load(work, seeds)
    for d in data:
        b = f"{work}/dump/{d['seed']}/{d['kind']}/{d['track']}"
        beats = [[float(v) for v in l.split("|")[1].split()] for l in open(b + ".readings").read().splitlines()[1:]]
        raw = np.fromfile(b + ".bars", "<f4").reshape(len(beats) * PER, -1)
        ref = f"{work}/corpus/{d['seed']}/{d['kind']}/{d['track']}.beats"
        down = S.trim([t for t, p in zip(S.load(ref), S.load(ref, 1)) if p == 1])
        d["rows"] = raw[:, 3:].reshape(len(beats), PER, -1); d["cand"] = raw[:PER, 1:3].astype(int)
        d["dy"] = np.array([[S.fmeasure(down, S.trim(e[p::m]), .07)[0] for m, p in d["cand"]] for e in beats])
    return data

def rows(ds):
    X, y = [], []
    for d in ds:
        for i in range(len(d["y"])):
            if d["y"][i] > 0.75 or d["y"][i] >= d["y"].max() - 1e-9: X.append(d["rows"][i]); y.append(d["dy"][i])
    return np.vstack(X), np.hstack(y)

def fit(ds, n=150, depth=4):
    X, y = rows(ds)
    return GradientBoostingRegressor(n_estimators=n, max_depth=depth, learning_rate=0.07, subsample=0.5, max_features=0.12, min_samples_leaf=15, random_state=5).fit(X, y)

def report(name, ds, rank, bars, show=False):
    """rank: model of readings per track, bars: model of bars; prints the figures for the best reading and the picked one"""
    for kind in ("clean", "deg"):
        own, best, orc = [], [], []
        for d in ds:
            if d["kind"] != kind: continue
            i, j = d["p"].argmax(), d["y"].argmax()
            own.append(d["dy"][i][bars(d["rows"][i]).argmax()]); best.append(d["dy"][j][bars(d["rows"][j]).argmax()]); orc.append(d["dy"][j].max())
            if show and best[-1] < 0.7: k = bars(d["rows"][j]).argmax(); print("  ", d["seed"], kind, d["track"], f"{best[-1]:.2f}", d["cand"][k], "wanted", d["cand"][d["dy"][j].argmax()], f"{d['dy'][j].max():.2f}")
        if own: print(f"{name:10s} {kind:6s} downbeat F picked reading {np.mean(own):.3f} | best reading {np.mean(best):.3f} oracle {np.mean(orc):.3f}")

def main():
    a, opt = training.options("--names"); work, seeds = a[0], a[1].split(","); data = load(work, seeds)
    if "--nocv" not in a:
        for _, d, (m, r) in training.without_styles(data, 6, lambda ds: (fit(ds), R.fit(ds))): d["p"] = r.predict(d["X"]); d["m"] = m
        for kind in ("clean", "deg"):
            own, best = [], []
            for d in data:
                if d["kind"] != kind: continue
                i, j = d["p"].argmax(), d["y"].argmax(); q = lambda x: d["dy"][x][d["m"].predict(d["rows"][x]).argmax()]
                own.append(q(i)); best.append(q(j))
                if "--show" in a and best[-1] < 0.7: k = d["m"].predict(d["rows"][j]).argmax(); print("  ", d["seed"], kind, d["track"], f"{best[-1]:.2f}", d["cand"][k], "wanted", d["cand"][d["dy"][j].argmax()], f"{d['dy'][j].max():.2f}")
            if own: print(f"style-cv   {kind:6s} downbeat F picked reading {np.mean(own):.3f} | best reading {np.mean(best):.3f}")
    m = fit(data)
    if "--test" in opt:
        r = R.fit(data); td = load(work, opt["--test"].split(","))
        for d in td: d["p"] = r.predict(d["X"])
        report("test", td, None, m.predict, "--show" in a)
    if "--write" in opt: trees.write(opt["--write"], "rhythm bars: expected downbeat F", f"train_bars.py, seeds {a[1]}, clean and degraded", open(opt["--names"]).read().split(), m)

if __name__ == "__main__": main()
