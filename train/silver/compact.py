"""What export.py wrote (all.jsonl, rows.txt), in small, as kept in data/labels/silver.txt.gz: no words, only rows, offsets and chances. unpack.ts reads it.

A line is a row, its covered sentences, and its predicates, between tabs. A predicate is "sentence start length none" (none in hundredths), and from a chance of an
event of one half on also " class chance" and for each mention "|start length actor recipient" (in tenths). Usage: python3 train/silver/compact.py FOLDER OUT.gz
"""

import gzip
import json
import os
import sys


def predicate(line):
    start, end = line["pred"]
    none = line["classes"].get("none", 0)
    text = f"{line['sentence']} {start} {end - start} {round(100 * none)}"
    if 1 - none < 0.5:
        return text
    chance, name = max((v, k) for k, v in line["classes"].items() if k != "none")
    tenths = "".join(f"|{r['span'][0]} {r['span'][1] - r['span'][0]} {round(10 * r['actor'])} {round(10 * r['recipient'])}" for r in line["roles"])
    return f"{text} {name} {round(100 * chance)}{tenths}"


def main(folder, out):
    rows = {}
    with open(os.path.join(folder, "rows.txt")) as file:
        for line in file:
            row, sentence = line.split()
            rows.setdefault(row, ([], []))[0].append(sentence)
    with open(os.path.join(folder, "all.jsonl")) as file:
        for line in file:
            line = json.loads(line)
            rows[line["row"]][1].append(predicate(line))
    text = "".join(f"{row}\t{','.join(sentences)}\t{';'.join(predicates)}\n" for row, (sentences, predicates) in rows.items())
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as file:
        file.write(text.encode())
    print(f"{len(rows)} rows, {os.path.getsize(out)} bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
