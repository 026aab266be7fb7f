#!/usr/bin/env python3
"""Runs the peers that are installed over a folder of WAV files: peers.py WAVS OUT [QM QMSECTIONS]   (folders OUT/PEER)
Times are what the processor spent on the beats alone."""
import os, shutil, subprocess, sys
wavs, out, qm = sys.argv[1], sys.argv[2], sys.argv[3:]
os.environ.setdefault("VAMP_PATH", f"/usr/lib/{os.uname().machine}-linux-gnu/vamp")
def run(command, into=None):
    before = os.times(); r = subprocess.run(command, stdout=open(into, "w") if into else subprocess.DEVNULL, stderr=subprocess.DEVNULL); after = os.times()
    if r.returncode: print("failed:", *command, file=sys.stderr)
    return after.children_user + after.children_system - before.children_user - before.children_system
def note(path, seconds): open(path, "w").write(f"{seconds:.4f}\n")
for f in sorted(os.listdir(wavs)):
    if not f.endswith(".wav"): continue
    wav, name = f"{wavs}/{f}", f[:-4]
    if shutil.which("aubiotrack"):
        os.makedirs(f"{out}/aubio", exist_ok=True); to = f"{out}/aubio/{name}"
        run(["aubioonset", "-i", wav], to + ".onsets"); note(to + ".time", run(["aubiotrack", "-i", wav], to + ".beats"))
    if qm:
        os.makedirs(f"{out}/qm-dsp", exist_ok=True); to = f"{out}/qm-dsp/{name}"
        note(to + ".time", run([qm[0], wav, to])); run([qm[1], wav, to + ".sections"])
    if shutil.which("vamp-simple-host"):
        os.makedirs(f"{out}/vamp-fixedtempo", exist_ok=True); to = f"{out}/vamp-fixedtempo/{name}"
        note(to + ".time", run(["vamp-simple-host", "vamp-example-plugins:fixedtempo:tempo", wav], to + ".raw"))
        rows = open(to + ".raw").read().split("\n"); words = rows[0].split() if rows else []
        note(to + ".tempo", float(words[2]) if len(words) > 2 else 0.0); os.remove(to + ".raw")
