#!/bin/sh
# The whole of it: windows, training, export, figures. Started again, it goes on where it stopped.
# usage: make.sh WORK_DIR   with the data's places in the environment (README.md says what each is):
#   START QUESTIONS SENTENCES CORPUS STATEMENTS [SELQA] [SQUAD] [EVAL_QUESTIONS EVAL_HITS EVAL_CORPUS]
#   MINUTES (40) RATE (3e-4) BATCH (8) FREEZE (4; 0 from the base) SEED (11) MOST ("source=number" limits, one a line)
#   PYTHON (python3) TOKENIZER (START)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$1
python=${PYTHON:-python3}
tokenizer=${TOKENIZER:-$START}
mkdir -p "$work"
run() { echo "+ $*" >&2; nice -n 19 "$@"; }

if [ ! -s "$work/windows.pkl" ]; then
  # shellcheck disable=SC2086  # several files, separated by spaces
  set -- ; old=$IFS; IFS="
"; for limit in ${MOST:-}; do set -- "$@" "$limit"; done; IFS=$old
  run "$python" "$here/cut_windows.py" "$work/windows.pkl.part" --questions $QUESTIONS --sentences $SENTENCES \
    --corpus "$CORPUS" --statements $STATEMENTS ${SELQA:+--selqa "$SELQA"} ${SQUAD:+--squad "$SQUAD"} --seed "${SEED:-11}" ${1:+--most "$@"}
  mv "$work/windows.pkl.part" "$work/windows.pkl"
fi
run "$python" "$here/train.py" "$work/windows.pkl" "$work/reader.pt" --start "$START" --tokenizer "$tokenizer" \
  --minutes "${MINUTES:-40}" --rate "${RATE:-3e-4}" --batch "${BATCH:-8}" --freeze "${FREEZE:-4}"
[ -s "$work/model/config.json" ] && [ "$work/model/config.json" -nt "$work/reader.pt" ] ||
  run "$python" "$here/export.py" "$work/reader.pt" "$work/model" --tokenizer "$tokenizer"
if [ -n "${EVAL_QUESTIONS:-}" ]; then
  run "$python" "$here/evaluate.py" "$work/model" "$EVAL_QUESTIONS" "$EVAL_HITS" "$EVAL_CORPUS" \
    --scores "$work/scores.jsonl" | tee "$work/figures.json"
  run "$python" "$here/calibrate.py" "$work/scores.jsonl" "$work/calibration.json" --reader "$work/model" \
    --about "$(basename "$EVAL_QUESTIONS"), $(basename "$EVAL_HITS")"
fi
