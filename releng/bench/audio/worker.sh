# Sourced by the scripts beside it: compiles the worker and the bench programs. Sets here, work, java and classes.
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
. "$here/../../config/machine.sh"
root=$(CDPATH= cd -- "$here/../../.." && pwd)
work=${AUDIO_BENCH:-$root/.cache/bench/audio}
find_jdk
find_maven
java=$JAVA_HOME/bin/java
lib=$work/lib
out=$work/classes
mkdir -p "$lib"
if [ ! -f "$lib/.complete" ] || [ "$here/libraries.xml" -nt "$lib/.complete" ]; then
  (cd "$work" && "$MVN" -q -B -f "$here/libraries.xml" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=$lib")
  : >"$lib/.complete"
fi
rm -rf "$out"
mkdir -p "$out"
sources="$root/bundles/org.sequencemaker.audio/src $root/bundles/org.sequencemaker.audio.worker/src"
# shellcheck disable=SC2086
find $sources "$here" -name '*.java' >"$work/sources"
"$JAVA_HOME/bin/javac" --release 21 -proc:none -nowarn -d "$out" -cp "$lib/*" "@$work/sources"
learned=org/sequencemaker/audio/worker/analysis/learned
mkdir -p "$out/$learned"
trained=$root/bundles/org.sequencemaker.audio.worker/src/$learned
cp "$trained"/*.trees "$out/$learned"
classes=$out:$lib/*
# The same jar by jar, for a program that hands it on.
classes_paths=$out$(for jar in "$lib"/*.jar; do printf ':%s' "$jar"; done)
package=org.sequencemaker.audio.worker.analysis
# bench CLASS ARGUMENT ...
bench() {
  class=$1
  shift
  "$java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -cp "$classes" "$package.$class" "$@"
}
