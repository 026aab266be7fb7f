// Debian peer: runs libqm-dsp (the DSP behind the QM Vamp plugins and Mixxx's default beat detector) on a mono WAV.
// usage: QmPeer in.wav outprefix [bpb]   -> outprefix.beats .downbeats .onsets .tempo
#include <sndfile.h>
#include <cstdio>
#include <cstring>
#include <cmath>
#include <string>
#include <vector>
#include <algorithm>
#include "dsp/onsets/DetectionFunction.h"
#include "dsp/onsets/PeakPicking.h"
#include "dsp/tempotracking/TempoTrackV2.h"
#include "dsp/tempotracking/DownBeat.h"
#include "maths/MathUtilities.h"
int main(int c, char **v) {
  SF_INFO si; memset(&si, 0, sizeof si); SNDFILE *f = sf_open(v[1], SFM_READ, &si); if (!f) return 1;
  std::vector<float> x(si.frames * si.channels); sf_readf_float(f, x.data(), si.frames); sf_close(f);
  double sr = si.samplerate; int bpb = c > 3 ? atoi(v[3]) : 4;
  int step = 512, frame = 1024;                       // 11.6 ms / 23.2 ms at 44.1 kHz
  DFConfig k; k.DFType = DF_COMPLEXSD; k.stepSize = step; k.frameLength = frame; k.dbRise = 3; k.adaptiveWhitening = false; k.whiteningRelaxCoeff = -1; k.whiteningFloor = -1;
  DetectionFunction df(k); DownBeat db(sr, 16, step); db.setBeatsPerBar(bpb);
  std::vector<double> out; std::vector<double> buf(frame); std::vector<float> fb(frame);
  for (size_t i = 0; i < x.size(); i += step) {
    for (int j = 0; j < frame; j++) { fb[j] = i + j < x.size() ? x[i + j] : 0; buf[j] = fb[j]; }
    out.push_back(df.processTimeDomain(buf.data())); db.pushAudioBlock(fb.data());
  }
  std::vector<double> d(out.begin() + std::min<size_t>(2, out.size()), out.end()), bp(d.size(), 0.0), tempi, beats;
  TempoTrackV2 tt(sr, step); tt.calculateBeatPeriod(d, bp, tempi); tt.calculateBeats(d, bp, beats);
  std::vector<int> down; size_t n; const float *a = db.getBufferedAudio(n); db.findDownBeats(a, n, beats, down);
  std::string o = v[2];
  FILE *g = fopen((o + ".beats").c_str(), "w"); for (double b : beats) fprintf(g, "%.4f\n", floor(b) * step / sr); fclose(g);
  g = fopen((o + ".downbeats").c_str(), "w"); for (int i : down) fprintf(g, "%.4f\n", floor(beats[i]) * step / sr); fclose(g);
  std::sort(tempi.begin(), tempi.end()); g = fopen((o + ".tempo").c_str(), "w"); fprintf(g, "%.3f\n", tempi.empty() ? 0 : tempi[tempi.size() / 2]); fclose(g);
  double ac[] = {1.0, -0.5949, 0.2348}, bc[] = {0.16, 0.32, 0.16}, sens = 50;
  PPickParams p; p.length = out.size(); p.tau = step / sr; p.alpha = 9; p.cutoff = sr / 4; p.LPOrd = 2; p.LPACoeffs = ac; p.LPBCoeffs = bc; p.WinT.post = 8; p.WinT.pre = 7;
  p.QuadThresh.a = (100 - sens) / 1000.0; p.QuadThresh.b = 0; p.QuadThresh.c = (100 - sens) / 1500.0;
  PeakPicking pp(p); std::vector<double> src(out); std::vector<int> on; pp.process(src.data(), src.size(), on);
  g = fopen((o + ".onsets").c_str(), "w");
  for (int i : on) { int q = i; double pd = 0; while (q > 1) { double e = src[q] - src[q - 1]; if (e < pd * 0.9) break; pd = e; --q; } fprintf(g, "%.4f\n", (q * step + frame / 2) / sr); }
  fclose(g);
}
