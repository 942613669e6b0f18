#!/bin/sh
# Shared set-up: what QGIS's Debian packages lack on this machine, and a venv over the host's Python.
# Usage: tools/env.sh VENV
set -eu
venv=$1
root=$(cd "$(dirname "$0")/.." && pwd)

need=""
for package in qgis python3-qgis python3-gdal python3-matplotlib python3-venv; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || need="$need $package"
done
# Qt's lrelease builds the translations; that of any version does.
[ -x /usr/lib/qt5/bin/lrelease ] || [ -x /usr/lib/qt6/bin/lrelease ] || need="$need qttools5-dev-tools"
if [ -n "$need" ]; then
    sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    echo "Installing:$need"
    $sudo apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $need > /dev/null
fi

stamp="$venv/.ready-$(cat "$root/requirements.txt" "$root/requirements-dev.txt" "$0" | sha256sum | cut -c1-12)"
[ -f "$stamp" ] && exit 0
echo "Preparing the Python environment (once)"
rm -rf "$venv"
/usr/bin/python3 -m venv --system-site-packages "$venv"
# The host's numpy is kept: a wheel built for another numpy breaks the host's GDAL and matplotlib bindings.
/usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)' > "$venv/constraints.txt"
"$venv/bin/pip" install --quiet --constraint "$venv/constraints.txt" \
    -r "$root/requirements.txt" -r "$root/requirements-dev.txt"
# a name without the version of Python, for PYTHONPATH
ln -sfn "$("$venv/bin/python" -c 'import sysconfig; print(sysconfig.get_paths()["purelib"])')" "$venv/site"
touch "$stamp"
