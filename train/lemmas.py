"""Train sentences in; the lemmatiser's rules out, as lines "xpos TAB key TAB script".

A script is "c,n,s": c says what happens to capitals (l lower, k keep, t first letter capital), n how many characters go from the end,
s what is put there. A key beginning with ^ is a whole lower-case form; otherwise it is an ending, and the longest that fits is taken.
src/grammar/lemma.ts applies them."""

from collections import Counter, defaultdict

from features import fold

LONGEST = 5


def cased(form, c):
    return form.lower() if c == "l" else form if c == "k" else form[:1].upper() + form[1:].lower()


def script(form, lemma, cases="lkt"):
    """The shortest edit from form to lemma; keeping capitals is tried after lower case, so that ordinary words come out lower."""
    best = None
    for c in cases:
        f = cased(form, c)
        i = 0
        while i < min(len(f), len(lemma)) and f[i] == lemma[i]:
            i += 1
        made = (len(f) - i + len(lemma) - i, "lkt".index(c), f"{c},{len(f) - i},{lemma[i:]}")
        if best is None or made < best:
            best = made
    return best[2]


def apply(form, s):
    c, n, end = s.split(",", 2)
    f = cased(form, c)
    return f[: len(f) - int(n)] + end if int(n) <= len(f) else f


def script_as_lower(s, low):
    """A script as it would be written for the lower-case form."""
    return script(low, apply(low, s), "l")


def learn(sentences):
    whole, ending = defaultdict(Counter), defaultdict(Counter)
    for s in sentences:
        for form, lemma, xpos in zip(s.forms, s.lemmas, s.xpos):
            if lemma == "_" and form != "_":
                continue
            if not any(ch.isalnum() for ch in form):
                continue
            form = fold(form)
            if form.upper() == form and form.lower() != form and len(form) > 1 and not xpos.startswith("NNP"):
                continue
            e, low = script(form, lemma), form.lower()
            whole[xpos, low][script(form, lemma, "l")] += 1
            if xpos == "NNP":
                continue
            if not any(ch.isdigit() for ch in low):
                for k in range(0, min(LONGEST, len(low)) + 1):
                    ending[xpos, low[len(low) - k :]][e] += 1
    rules = {}
    for (xpos, end), c in sorted(ending.items(), key=lambda x: len(x[0][1])):
        if sum(c.values()) < 2 and end:
            continue
        e = c.most_common(1)[0][0]
        shorter = next((rules[xpos, end[k:]] for k in range(1, len(end) + 1) if (xpos, end[k:]) in rules), None) if end else None
        if e != shorter:
            rules[xpos, end] = e
    def guess(xpos, low):
        for k in range(min(LONGEST, len(low)), -1, -1):
            if (xpos, low[len(low) - k :]) in rules:
                return rules[xpos, low[len(low) - k :]]
        return "l,0,"
    exact = {}
    for (xpos, low), c in whole.items():
        e, n = c.most_common(1)[0]
        if xpos == "NNP":
            # A name keeps its form; what is worth keeping is the capital of a name written small.
            if n >= 2 and len(low) > 3 and e.split(",", 2)[1:] == [str(len(low)), low[:1].upper() + low[1:]]:
                exact[xpos, "^" + low] = e
            continue
        g = script_as_lower(guess(xpos, low), low)
        if e != g and (n >= 2 or xpos[0] in "VJNRW"):
            exact[xpos, "^" + low] = e
    return {**rules, **exact}


def lines(rules):
    return "\n".join(f"{x}\t{k}\t{e}" for (x, k), e in sorted(rules.items()))


if __name__ == "__main__":
    import sys

    from treebank import load

    data = sys.argv[1]
    ewt, gum = load(data, "train")
    rules = learn(ewt + gum)
    print(len(rules), "rules,", len(lines(rules).encode()), "bytes")
