#!/bin/sh
# Teaches the models of events anew: sh train/events/train.sh ../shared/data VECTORS (of train/vectors.py). Needs Python 3 with numpy and torch. Half an hour on two cores.
set -e
out=train/out/events
mkdir -p $out
npx tsx train/events/dump.ts "$1" $out/arrays
for half in 0 1; do python3 train/events/learn.py $out/arrays $2 $out/without-$half.bin --without $half --threads 1 & done
wait
python3 train/events/learn.py $out/arrays $2 $out/all.bin
npx tsx train/events/train.ts "$1" $out
