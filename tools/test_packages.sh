#!/bin/sh
# What only the tests need: Debian's PostgreSQL with PostGIS. The tests start a server of their own; none is set up here.
set -eu
package=postgresql-postgis
dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "install ok installed" && exit 0
sudo=""
[ "$(id -u)" -eq 0 ] || sudo=sudo
echo "Installing: $package"
$sudo apt-get update -qq
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get install -y -qq --no-install-recommends postgresql-common > /dev/null
policy=/etc/postgresql-common/createcluster.conf
grep -q "^create_main_cluster" "$policy" || echo "create_main_cluster = false" | $sudo tee -a "$policy" > /dev/null
$sudo apt-get install -y -qq --no-install-recommends "$package" > /dev/null
