# Sourced by the scripts beside it: compiles bundles of ours without the build, into .cache/bench.
# Sets root, java and classes (a class path); cd to root.

. "$(dirname -- "$0")/../config/machine.sh"
root=$(CDPATH= cd -- "$root/.." && pwd)
cd "$root" || exit 1

# compile NAME FOLDER ...: the folders are bundles with a src folder each.
compile() {
  find_jdk
  java=$JAVA_HOME/bin/java
  lib=$root/.cache/bench/lib
  out=$root/.cache/bench/$1
  shift
  if [ ! -f "$lib/.complete" ] || [ "$root/releng/bench/libraries.xml" -nt "$lib/.complete" ]; then
    find_maven
    # From outside the project's folder: inside it Maven would bring Tycho along.
    mkdir -p "$cache"
    (cd "$cache" && "$MVN" -q -B -f "$root/releng/bench/libraries.xml" \
      org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=$lib") ||
      fail "the libraries could not be fetched"
    : >"$lib/.complete"
  fi
  rm -rf "$out"
  mkdir -p "$out"
  # One after the other, as a bundle and its tests may describe the same package.
  for folder in "$@"; do
    find "$folder/src" -name '*.java' >"$out.sources"
    "$JAVA_HOME/bin/javac" --release 21 -proc:none -nowarn -g -d "$out" -cp "$out:$lib/*" "@$out.sources" ||
      fail "$folder could not be compiled"
    (cd "$folder/src" && find . -type f ! -name '*.java' | while read -r file; do
      mkdir -p "$out/$(dirname "$file")" && cp "$file" "$out/$file"
    done)
  done
  classes=$out:$lib/*
}
