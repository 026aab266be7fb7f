# Sourced by the scripts in releng/: finds what the build needs on this machine and says what is missing.
# Sets root; the functions set JAVA_HOME, MVN and PRODUCT. Plain sh, so that it runs wherever the build does.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sequencemaker
maven_version=3.9.16

# Without a locale, as on many servers, Java could not name a file with letters beyond the English ones.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in "" | C | POSIX)
  LC_ALL=C.UTF-8
  export LC_ALL
  ;;
esac

say() { echo "$(basename "$0"): $*" >&2; }
fail() {
  say "$*"
  exit 1
}

# The feature number of the JDK in a folder, 0 where there is none. Reads the file each JDK brings, as starting
# each candidate would take longer than most commands.
jdk_feature() {
  feature=0
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='="' read -r key empty value rest; do
    [ "$key" = JAVA_VERSION ] && feature=${value%%.*} && break
  done <"$1/release"
  case $feature in '' | *[!0-9]*) feature=0 ;; esac
}

use_jdk() {
  jdk_feature "$1"
  [ "$feature" -ge 21 ] || return 1
  JAVA_HOME=$1
  export JAVA_HOME
}

find_jdk() {
  [ -n "${JAVA_HOME:-}" ] && use_jdk "$JAVA_HOME" && return
  for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    use_jdk "$home" && return
  done
  if [ -x /usr/libexec/java_home ]; then
    home=$(/usr/libexec/java_home -v 21+ 2>/dev/null) && use_jdk "$home" && return
  fi
  for name in javac java; do
    program=$(command -v $name) || continue
    program=$(readlink -f "$program" 2>/dev/null) || continue
    use_jdk "${program%/bin/$name}" && return
  done
  fail "no JDK 21 or newer found in JAVA_HOME, /usr/lib/jvm, ~/.sdkman, ~/.jdks or the PATH; install one (Eclipse Temurin, or your system's openjdk-21-jdk) or set JAVA_HOME"
}

# Maven 3.9.9 or newer is needed. An older one on the PATH serves to fetch a newer: so its mirrors and proxies hold.
find_maven() {
  MVN=$cache/apache-maven-$maven_version/bin/mvn
  [ -x "$MVN" ] && return
  command -v mvn >/dev/null || install_packages maven
  command -v mvn >/dev/null || fail "no Maven found; install one (any version: it fetches the one that is needed)"
  given=$(cd / && mvn --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  if [ "$(printf '%s\n' 3.9.9 "$given" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = 3.9.9 ]; then
    case $given in 3.*)
      MVN=$(command -v mvn)
      return
      ;;
    esac
  fi
  say "Maven $given is not one that Tycho builds with; fetching $maven_version"
  mkdir -p "$cache"
  # Not in the project's folder: its .mvn would hand Tycho to the old Maven.
  (cd "$cache" && mvn -q -B --log-file maven.log org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache" &&
    "$JAVA_HOME/bin/jar" xf "apache-maven-$maven_version-bin.zip" && chmod +x "$MVN" &&
    rm "apache-maven-$maven_version-bin.zip") >/dev/null 2>>"$cache/maven.log" ||
    fail "Maven $maven_version could not be fetched: $cache/maven.log says why"
}

# Installs system packages where that is allowed, or says which are wanted.
install_packages() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing $*"
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    # shellcheck disable=SC2068
    apt-get install -y -qq --no-install-recommends $@ >/dev/null 2>&1 ||
      { apt-get update -qq && apt-get install -y -qq --no-install-recommends $@ >/dev/null; } ||
      fail "could not install: $*"
  else
    fail "missing on this machine: $* (Debian's names); install them and start again"
  fi
}

need_gtk() {
  [ "$(uname -s)" = Linux ] || return 0
  # Not in a pipe: with what ldconfig prints cut short, it would count as failed.
  case $({ ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null) in *libgtk-3.so.0*) return 0 ;; esac
  gtk=libgtk-3-0
  [ -n "$(apt-cache search --names-only '^libgtk-3-0t64$' 2>/dev/null)" ] && gtk=libgtk-3-0t64
  install_packages $gtk
}

need_xvfb() {
  [ "$(uname -s)" = Linux ] || return 0
  command -v Xvfb >/dev/null && command -v xvfb-run >/dev/null && command -v xauth >/dev/null && return
  install_packages xvfb xauth
}

# The folder of the built product for this machine.
find_product() {
  case $(uname -m) in arm64 | aarch64) arch=aarch64 ;; *) arch=x86_64 ;; esac
  products=$root/releng/org.sequencemaker.product/target/products/org.sequencemaker.product
  case $(uname -s) in
    Darwin) PRODUCT=$products/macosx/cocoa/$arch/SequenceMaker.app/Contents/Eclipse ;;
    *) PRODUCT=$products/linux/gtk/$arch/sequencemaker ;;
  esac
  built=$root/releng/org.sequencemaker.product/target/built
}

# True where the product is there and no source is newer. A folder counts too, as a deletion shows nowhere else; but not
# one above a target folder, which each build touches.
product_is_current() {
  [ -f "$built" ] && [ -x "$PRODUCT/sequencemaker" ] || return 1
  newer=$(cd "$root" && find pom.xml LICENSE .mvn bundles features releng/org.sequencemaker.target \
    releng/org.sequencemaker.product releng/config/jdt.prefs -name target -prune -o -newer "$built" \
    \( -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' -o -type d -path '*/src/*' \) -print | head -n 1)
  [ -z "$newer" ]
}

# Marks the product as built from the sources as they were when the build began.
mark_build_start() {
  mkdir -p "$root/.cache"
  started=$root/.cache/started.$$
  : >"$started"
}
mark_product_built() { mv "$started" "$built"; }

need_product() {
  find_product
  product_is_current && return
  find_maven
  mkdir -p "$root/.cache"
  if command -v flock >/dev/null; then
    exec 9>"$root/.cache/lock"
    flock 9
    product_is_current && return
  fi
  say "building Sequence Maker for this machine (about a minute; the first time, with downloads, some more)"
  mark_build_start
  # Clean: of changed files alone ECJ reports null errors that it does not see in the whole, and deleted classes stay.
  log=$root/.cache/build.log
  (cd "$root" && "$MVN" -B -q clean package -Dno-tests -Dspotless.check.skip -pl releng/org.sequencemaker.product -am \
    >"$log" 2>&1 9>&-) || {
    rm -f "$started"
    grep -E '^\[ERROR\]' "$log" | head -n 40 >&2
    fail "the build failed; all it said is in $log"
  }
  mark_product_built
  # What the window remembers of its parts is that of the earlier build.
  rm -rf "$root/.cache/workspace/.metadata/.plugins/org.eclipse.e4.workbench"
  exec 9>&-
}
