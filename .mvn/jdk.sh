# Sourced by mvnw. The build itself runs on JDK 25 or newer, which need not be the machine's default java:
# JAVA_HOME and the java on the path are kept when new enough, else the newest JDK in the usual places is taken.

jdk_version() { # DIRECTORY: prints the feature version of the JDK there, or 0
  version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

jdk_on_path() {
  command -v java >/dev/null 2>&1 || return 0
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

choose_jdk() {
  for home in "${JAVA_HOME-}" "$(jdk_on_path)"; do
    [ "$(jdk_version "$home")" -lt 25 ] || { JAVA_HOME=$home; return; }
  done
  newest=24
  for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    version=$(jdk_version "$home")
    [ "$version" -le "$newest" ] || { newest=$version; JAVA_HOME=$home; }
  done
  [ "$newest" -ge 25 ] || {
    echo "Prosa is built with JDK 25 or newer and none was found: install one, or point JAVA_HOME at it." >&2
    exit 1
  }
}

choose_jdk
export JAVA_HOME
