#!/bin/sh
# system.sh GROUP...: see that the machine has what tools/needs.txt lists under these groups.
# What is missing is installed through apt where that is allowed; else one sentence names it.
set -eu
cd "$(dirname "$0")/.."
[ "$(uname -s)" = Linux ] || exit 0
PATH=$PATH:/usr/sbin:/sbin

libraries=$(ldconfig -p)
has() {
    case $1 in
        *.so.*) case $libraries in *"$1 "*) return 0 ;; *) return 1 ;; esac ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

missing=
for group in "$@"; do
    # a here-document, so that the loop runs in this shell and its variable lives on
    while read -r in_group thing package; do
        if [ "$in_group" = "$group" ] && ! has "$thing"; then missing="$missing $package"; fi
    done <<LIST
$(grep -v '^#' tools/needs.txt)
LIST
done
[ -n "$missing" ] || exit 0

as_root=
if command -v apt-get >/dev/null; then
    if [ "$(id -u)" = 0 ]; then
        as_root=env
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        as_root="sudo env"
    fi
fi
if [ -z "$as_root" ]; then
    echo "This machine still needs (names of Debian's packages):$missing; ask its" \
        "administrator for 'apt-get install --no-install-recommends$missing', then try again." >&2
    exit 1
fi

echo "Installing system packages:$missing"
log=$(mktemp)
# shellcheck disable=SC2086 # lists of words on purpose
install() { $as_root DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends $missing >"$log" 2>&1; }
# an old package list is the usual reason for a first refusal
if ! install && ! { $as_root apt-get update -qq >"$log" 2>&1 && install; }; then
    cat "$log" >&2
    echo "apt-get could not install:$missing; mend what it says above, then try again." >&2
    rm -f "$log"
    exit 1
fi
rm -f "$log"
