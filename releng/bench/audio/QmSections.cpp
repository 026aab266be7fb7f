// Debian peer for sections: QM ClusterMelt segmenter (libqm-dsp). usage: QmSections in.wav out.sections
#include <sndfile.h>
#include <cstdio>
#include <cstring>
#include <vector>
#include "dsp/segmentation/ClusterMeltSegmenter.h"
int main(int c, char **v) { SF_INFO si; memset(&si, 0, sizeof si); SNDFILE *f = sf_open(v[1], SFM_READ, &si); std::vector<double> x(si.frames * si.channels); sf_readf_double(f, x.data(), si.frames); sf_close(f);
  ClusterMeltSegmenterParams p; p.featureType = FEATURE_TYPE_CONSTQ; p.neighbourhoodLimit = 20; p.nclusters = 10; ClusterMeltSegmenter s(p); s.initialise(si.samplerate); int w = s.getWindowsize(), h = s.getHopsize(); std::vector<double> b(w);
  for (size_t i = 0; i < x.size(); i += h) { for (int j = 0; j < w; j++) b[j] = i + j < x.size() ? x[i + j] : 0; s.extractFeatures(b.data(), w); }
  s.segment(p.nclusters); const Segmentation &g = s.getSegmentation(); FILE *o = fopen(v[2], "w"); for (auto &q : g.segments) fprintf(o, "%.3f\t%d\n", q.start / (double) g.samplerate, q.type); fclose(o); }
