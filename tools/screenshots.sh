#!/bin/sh
# Start a QGIS Desktop on a screen of its own, with a throw-away profile, and let it take the pictures.
# Usage, with the variables of `make env-vars`: tools/screenshots.sh LANGUAGE FOLDER
set -eu
for tool in xvfb-run pngquant; do
    command -v $tool > /dev/null || { echo "$tool is missing: apt-get install xvfb pngquant fonts-noto-cjk"; exit 1; }
done
language=$1
folder=$2
case $language in zh) locale=zh-Hans ;; *) locale=$language ;; esac
profiles=build/desktop
rm -rf "$profiles"
mkdir -p "$profiles/profiles/default/QGIS" "$folder"
cat > "$profiles/profiles/default/QGIS/QGIS3.ini" << INI
[PythonPlugins]
carbonbalance=true
processing=true
[locale]
overrideFlag=true
userLocale=$locale
INI
unset QGIS_CUSTOM_CONFIG_PATH
export SHOTS="$folder" SAMPLE=docs/sample DEMO=build/demo5 QT_QPA_PLATFORM=xcb
timeout 240 xvfb-run -a -s "-screen 0 1600x1250x24" \
    qgis --nologo --noversioncheck --profiles-path "$profiles" --code tools/screenshots.py
pngquant --force --skip-if-larger --ext .png --quality 70-95 "$folder"/*.png || [ $? -eq 98 ]
