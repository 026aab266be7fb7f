# Sourced by the benches of windows, each in a folder beside it: compiles what one of them reaches of our bundles, so that
# it needs no build, only that there has been one: that fetched SWT and the libraries. Sets root.

. "$(dirname -- "$0")/../../config/machine.sh"
bench=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH= cd -- "$bench/../../.." && pwd)
libraries=

# need_libraries PATTERN ...: adds the newest jar of each name in the local Maven repository to the class path.
need_libraries() {
  for name in "$@"; do
    jar=$(find "${MAVEN_REPO:-$HOME/.m2/repository}" -name "$name" ! -name '*sources*' 2>/dev/null | sort | tail -n 1)
    [ -n "$jar" ] || fail "$name is not in the local Maven repository; build once (releng/verify)"
    libraries=$libraries:$jar
  done
}

# compile CLASS BUNDLE ...: only what the class reaches is compiled, as the rest of the windows needs the workbench.
compile() {
  find_jdk
  need_gtk
  need_xvfb
  main=$1
  shift
  need_libraries 'org.eclipse.swt.gtk.linux.x86_64-3*.jar' 'jspecify-1*.jar' 'org.eclipse.jface-3*.jar' \
    'org.eclipse.core.commands-3*.jar' 'org.eclipse.equinox.common-3*.jar'
  sources=$bench
  for bundle in "$@"; do
    sources=$sources:$root/bundles/org.sequencemaker.$bundle/src
  done
  classes=$root/.cache/bench/$(basename -- "$bench")
  rm -rf "$classes"
  mkdir -p "$classes"
  "$JAVA_HOME/bin/javac" --release 21 -nowarn -implicit:class -proc:none -cp "${libraries#:}" -sourcepath "$sources" \
    -d "$classes" "$bench/$(echo "$main" | tr . /).java" || exit 1
}

# run SCREEN ARGUMENT ...: on a display of its own of so many pixels.
run() {
  export GDK_BACKEND=x11 NO_AT_BRIDGE=1 GTK_THEME=Adwaita SWT_GTK4=0
  screen=$1
  shift
  exec xvfb-run -a -s "-screen 0 ${screen}x24 -noreset" "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -XX:+UseSerialGC -Xms1g -Xmx1g -cp "$classes$libraries:$sources" "$main" "$@"
}
