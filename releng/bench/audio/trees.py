"""Writes scikit-learn's gradient-boosted trees as the text that the worker's TreeEnsemble reads.

Line 1 "trees 1 KIND BASE", line 2 what it is, line 3 how it was trained, line 4 the names of the numbers, then one tree a line:
nodes in pre-order, "f feature threshold" for a question (left when value <= threshold) and "v value" for an answer.
"""
import numpy as np

def write(path, what, how, names, model, scale=1.0):
    kind = "logistic" if hasattr(model, "classes_") else "plain"
    if kind == "plain": base = float(model.init_.constant_.ravel()[0])
    else:
        p = model.init_.class_prior_[1]; base = float(np.log(p / (1 - p)))
    out = [f"trees 1 {kind} {base:.6g}", what, how, " ".join(names)]
    for est in model.estimators_[:, 0]:
        t = est.tree_; part = []
        def walk(i):
            if t.children_left[i] < 0: part.append(f"v {t.value[i].ravel()[0] * model.learning_rate:.4g}"); return
            part.append(f"f {t.feature[i]} {t.threshold[i]:.6g}"); walk(t.children_left[i]); walk(t.children_right[i])
        walk(0); out.append(" ".join(part))
    with open(path, "w") as f: f.write("\n".join(out) + "\n")
