"""What the training of every model has in common: its arguments, the dumps and truths of a corpus, and validation that leaves
whole styles out."""
import json, os, sys, zlib, numpy as np
import trees

def options(*names):
    """The arguments without those given by name, and these; --test SEEDS and --write FILE are always among them."""
    rest, named = sys.argv[1:], {}
    for k in ("--test", "--write") + names:
        if k in rest: i = rest.index(k); named[k] = rest[i + 1]; del rest[i:i + 2]
    return rest, named

def dumps(work, seeds, ending):
    """Each track's dump with an ending: what is known of it, its path, and the beginning of the names of its truths."""
    for seed in seeds:
        for kind in ("clean", "deg"):
            folder = f"{work}/dump/{seed}/{kind}"
            for f in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
                if not f.endswith(ending): continue
                track = f[:-len(ending)]; truth = f"{work}/corpus/{seed}/{kind}/{track}"; meta = json.load(open(truth + ".json"))
                yield dict(seed=seed, kind=kind, track=track, style=meta["style"], bpm=meta["bpm"]), f"{folder}/{f}", truth

def numbers(path, names):
    """A dump of numbers: a time and what was measured there, by names that stand beside it."""
    names = open(f"{os.path.dirname(path)}/{names}").read().split()
    return np.fromfile(path, "<f4").reshape(-1, len(names) + 1), names

def without_styles(data, folds, fit):
    """Each track with a model that has met nothing of its style."""
    fold = lambda d: zlib.crc32(d["style"].encode()) % folds
    for k in range(folds):
        m = fit([d for d in data if fold(d) != k])
        for i, d in enumerate(data):
            if fold(d) == k: yield i, d, m

def probabilities(m, d): return m.predict_proba(d["X"])[:, 1] if len(d["X"]) else []

def main(name, what, load, fit, report, folds=6, predict=probabilities, more=None):
    """Trains one model, reports it on styles left out and on other seeds, and writes it. more: hears of the model and names."""
    a, opt = options(); work, seeds = a[0], a[1].split(","); data, names = load(work, seeds)
    if "--nocv" not in a:
        ps = [None] * len(data)
        for i, d, m in without_styles(data, folds, fit): ps[i] = predict(m, d)
        report("style-cv", data, ps)
    m = fit(data)
    if more: more(m, names)
    if "--test" in opt: td, _ = load(work, opt["--test"].split(",")); report("test", td, [predict(m, d) for d in td])
    if "--write" in opt: trees.write(opt["--write"], what, f"train_{name}.py, seeds {a[1]}, clean and degraded", names, m)
