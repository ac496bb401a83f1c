#!/bin/sh
# Runs the result again and compares. Options go on to the program: sh reproduce.sh --sample 20
set -eu
CDPATH= cd -- "$(dirname -- "$0")"

# The JVM reads and writes file names as the locale spells them: in one without UTF-8, letters would be lost.
charmap=$(locale charmap 2>/dev/null) || charmap=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
case $charmap in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
    java=$JAVA_HOME/bin/java
fi
command -v "$java" >/dev/null 2>&1 || {
    printf 'reproduce: Java is missing. Install version 17 or later, or set JAVA_HOME to one.\n' >&2
    exit 1
}
exec "$java" -jar intervene.jar reproduce result "$@"
