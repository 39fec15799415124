#!/bin/bash
# The whole teaching on one GPU: bash teach.sh DATA.xz OUT SECONDS EPOCHS SEEDS [SIZE...]. Pretrains, tunes one teacher for each fifth held back (0 to 4) and
# one for all rows (-1) with each seed, lets a second round learn from the first, judges both, and packs the better one.
set -u
data=$1 out=$2 seconds=$3 epochs=$4 seeds=$5
shift 5
here=$(cd "$(dirname "$0")" && pwd)
w=${WORK:-/tmp/teacher}
mkdir -p "$w" "$out"
export PYTHONUNBUFFERED=1 OMP_NUM_THREADS=2
py=${PYTHON:-python3}
[ -f "$w/base.pt" ] || $py "$here/teach.py" pretrain --data "$data" --out "$w/base.pt" --seconds "$seconds" "$@" || exit 1
ls -l "$w/base.pt"
split -b 15000000 "$w/base.pt" "$out/base.pt."
round() { # round NAME EPOCHS SEEDS: six folds, as many at once as JOBS
  for seed in $3; do
    for fold in 0 1 2 3 4 -1; do
      extra=""
      [ "$1" = 2 ] && extra="--soft $w/soft$fold.npz --soft-epochs ${SOFT:-1.5}"
      $py "$here/teach.py" tune --data "$data" --start "$w/base.pt" --out "$w/r$1f${fold}s$seed" --fold "$fold" --seed "$seed" --epochs "$2" $extra "${@:4}" &
      while [ "$(jobs -rp | wc -l)" -ge "${JOBS:-6}" ]; do wait -n; done
    done
  done
  wait
  runs=""
  for seed in $3; do runs="$runs $w/r$1f{fold}s$seed"; done
  echo "== round $1"
  $py "$here/merge.py" judge "$data" $runs | tee "$w/judge$1.txt"
}
of() { for seed in $2; do echo "$w/r$1f${3}s$seed"; done; }
date
round 1 "$epochs" "$seeds" "$@"
date
for fold in 0 1 2 3 4 -1; do $py "$here/merge.py" soft "$data" "$w/soft$fold.npz" $(of 1 "$seeds" "$fold") & done
wait
round 2 "$((epochs / 2 + 1))" "$seeds" "$@"
date
best() { grep -o 'best F1 [0-9.]*' "$w/judge$1.txt" | head -1 | cut -d' ' -f3; }
better=$($py -c "print(2 if float('0$(best 2)') > float('0$(best 1)') else 1)")
echo "packing round $better"
mkdir -p "$w/packs"
for fold in 0 1 2 3 4 -1; do $py "$here/merge.py" pack "$data" "$w/packs/pack$fold.npz" $(of "$better" "$seeds" "$fold") & done
wait
cp "$w"/judge*.txt "$w/packs/"
tar cf - -C "$w" packs | split -b 15000000 - "$out/packs.tar."
rm -f "$out"/base.pt.*
ls -l "$out"
date
