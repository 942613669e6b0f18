#!/bin/sh
# Run the tests in Debian roots with newer QGIS: 3.40 (bookworm-backports) and 3.44 (sid), Python 3.11 and 3.14, numpy 1 and 2.
# Usage: tools/matrix.sh ROOTS TESTS…   (as root; ROOTS is a folder outside the repository, some 3 GB; what is there is kept)
set -eu
roots=$1
shift
root_of_repository=$(cd "$(dirname "$0")/.." && pwd)
[ "$(id -u)" -eq 0 ] || { echo "The matrix needs root, for debootstrap and chroot: run it with sudo."; exit 1; }
case "$roots/" in "$root_of_repository"/*) echo "Choose a folder outside the repository for the roots (MATRIX=…)."; exit 1;; esac
packages="qgis python3-qgis python3-gdal python3-matplotlib python3-venv make git fonts-noto-cjk procps"
if ! command -v debootstrap > /dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq debootstrap > /dev/null
fi

prepare() {  # NAME SUITE FROM: a root of a suite with QGIS from another, once
    here="$roots/$1"
    [ -f "$here/.ready" ] && return
    echo "$1: setting up $here (once)"
    mkdir -p "$roots"
    debootstrap --variant=minbase --include=ca-certificates "$2" "$here" > "$roots/$1.log"
    mirror=$(awk '$1 == "deb" { print $2; exit }' "$here/etc/apt/sources.list")
    [ "$2" = "$3" ] || echo "deb $mirror $3 main" >> "$here/etc/apt/sources.list"
    # a mirror that is a copy of an earlier day is as good
    echo 'Acquire::Check-Valid-Until "false";' > "$here/etc/apt/apt.conf.d/99check"
    enter "$1" "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -t $3 $packages" \
        >> "$roots/$1.log"
    touch "$here/.ready"
}

enter() {  # NAME COMMAND: in the root, with what a machine has
    here="$roots/$1"
    for file in resolv.conf hosts pip.conf; do
        [ -f "/etc/$file" ] && cp -L "/etc/$file" "$here/etc/$file"
    done
    cp -L /etc/ssl/certs/ca-certificates.crt "$here/etc/ssl/certs/"
    for mount in proc dev sys; do
        mountpoint -q "$here/$mount" || mount --bind "/$mount" "$here/$mount"
    done
    code=0
    chroot "$here" sh -c "$2" || code=$?
    umount "$here/sys" "$here/dev" "$here/proc"
    return "$code"
}

failed=""
run() {  # NAME TESTS…
    name=$1
    shift
    here="$roots/$name"
    mkdir -p "$here/src"
    find "$here/src" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    (cd "$root_of_repository" && git ls-files -z | tar -c --null -T -) | tar -x -C "$here/src"
    rm -rf "$here/src/.git" && git -C "$here/src" init -q && git -C "$here/src" add -A  # the zip is of what git knows
    if [ -d "$root_of_repository/../shared" ]; then
        rm -rf "$here/shared" && cp -r "$root_of_repository/../shared" "$here/shared"
    fi
    echo "== $name: $(enter "$name" "dpkg-query -W -f '\${Package} \${Version}  ' qgis python3 python3-numpy") =="
    enter "$name" "cd /src && make test-packages && make test TESTS='$*'" || failed="$failed $name"
}

prepare bookworm-backports bookworm bookworm-backports
prepare sid sid sid
run bookworm-backports "$@"
run sid "$@"
[ -z "$failed" ] || { echo "Failed:$failed"; exit 1; }
