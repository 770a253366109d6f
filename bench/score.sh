#!/usr/bin/env bash
# Scores extraction against the gold files: score.sh SHARED OUTPUT_FOLDER, with KHOSO and PYTHON
# naming the programs.
set -euo pipefail
shared="$1" out="$2"

if [[ ! -d "$shared/gold" ]]; then
  echo "no gold files: $shared/gold does not exist, so there is nothing to score against"
  exit 0
fi
mkdir -p "$out"

# score GOLD FILE...: extract the files and compare, ring by ring.
score() {
  local gold="$1" rows
  rows="$out/$gold"
  shift
  # 3 says that some of the files are no reports; the score shows what is missing.
  "$KHOSO" extract "$@" --output "$rows" 2>/dev/null || [[ $? -eq 3 ]]
  for ring in 1 2 all; do
    echo "== $gold, ring $ring"
    "$PYTHON" "$shared/tools/score.py" "$shared/gold/$gold" "$rows" --ring "$ring" --list 0
  done
}

echo "-- the founding reports as text"
score gold.csv "$shared"/reports/*.txt
echo "-- the founding reports as PDF"
score gold.csv "$shared"/reports/pdf/*.pdf
echo "-- one of them as DOCX"
score gold.csv "$shared"/reports/docx/*.docx
echo "-- a statistics office's reports, and workbooks"
score gold_hung_yen.csv "$shared"/reports/hung_yen/*.txt
score gold_tables.csv "$shared"/reports/tables/*.xlsx
