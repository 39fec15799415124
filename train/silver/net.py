"""The teacher: a transformer whose attention knows the tree, with heads for the type and status of a predicate and the role of a party in it."""

import torch
import torch.nn as nn
import torch.nn.functional as F

UP = 5


def tree_buckets(head, mask):
    """For each pair of words how far up and down the way through the tree goes (each cut at four), and 0 where the pair is none."""
    b, n = head.shape
    eye = torch.eye(n, device=head.device).expand(b, n, n)
    above = torch.where((head >= 0)[..., None], F.one_hot(head.clamp(min=0), n).float(), torch.zeros(1, device=head.device))
    reach = eye + above
    for _ in range(4):
        reach = (reach @ reach).clamp(max=1)
    depth = reach.sum(-1)
    common = reach @ reach.transpose(1, 2)
    up = (depth[:, :, None] - common).clamp(0, UP - 1).long()
    down = (depth[:, None, :] - common).clamp(0, UP - 1).long()
    return 1 + up * UP + down


def way_buckets(n, device):
    d = torch.arange(n, device=device)[None] - torch.arange(n, device=device)[:, None]
    far = (d.abs().float().clamp(min=1).log2() * 2).long().clamp(max=11)
    return torch.where(d == 0, torch.zeros_like(d), 1 + far + 12 * (d > 0).long())


class Layer(nn.Module):
    def __init__(self, d, heads, drop):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, 4 * d), nn.Linear(4 * d, d)
        self.n1, self.n2 = nn.LayerNorm(d), nn.LayerNorm(d)
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        b, n, d = x.shape
        q, k, v = self.qkv(self.n1(x)).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        if hasattr(F, "scaled_dot_product_attention"):
            y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        else:
            y = torch.softmax(q @ k.transpose(2, 3) / (d // self.heads) ** 0.5 + bias, -1).to(v.dtype) @ v
        x = x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, d)))
        return x + self.drop(self.down(F.gelu(self.up(self.n2(x)))))


class Teacher(nn.Module):
    def __init__(self, sizes, glove, d=384, layers=6, heads=6, drop=0.1, head_drop=0.3):
        super().__init__()
        n_class, n_status = len(sizes["classes"]), len(sizes["status"])
        self.glove = nn.Embedding.from_pretrained(glove, freeze=True)
        self.word = nn.Embedding(sizes["words"], 256)
        self.affix = nn.EmbeddingBag(8192, 128, mode="mean")
        self.small = nn.ModuleDict({"case": nn.Embedding(6, d), "upos": nn.Embedding(sizes["upos"], d), "xpos": nn.Embedding(sizes["xpos"], d), "rel": nn.Embedding(sizes["rel"], d)})
        self.of_form, self.of_lemma = nn.Linear(256 + 100 + 128, d), nn.Linear(256 + 100, d)
        self.masked = nn.Parameter(torch.zeros(d))
        self.side = nn.Embedding(6, d)
        self.first = nn.LayerNorm(d)
        self.drop = nn.Dropout(drop)
        self.tree_bias, self.way_bias = nn.Embedding(1 + UP * UP, heads), nn.Embedding(25, heads)
        self.layers = nn.ModuleList([Layer(d, heads, drop) for _ in range(layers)])
        self.last = nn.LayerNorm(d)
        self.guess = nn.Linear(d, 256)
        self.guess_bias = nn.Parameter(torch.zeros(sizes["words"]))
        for p in (self.word, self.side, *self.small.values()):
            nn.init.normal_(p.weight, std=0.05)
        for p in (self.tree_bias, self.way_bias):
            nn.init.normal_(p.weight, std=0.02)
        h = 256
        self.head_drop = nn.Dropout(head_drop)
        self.entry = nn.Embedding(sizes["entry"], 64, padding_idx=0)
        self.read = nn.Embedding(n_class, 64)
        self.p_kind, self.p_status = nn.Embedding(sizes["pkind"], 32), nn.Embedding(n_status, 32)
        self.p_hidden = nn.Linear(d + 64 + 64 + 32 + 32, 2 * h)
        self.type_out, self.status_out = nn.Linear(2 * h, n_class), nn.Linear(2 * h, n_status)
        self.argument, self.depth = nn.Embedding(sizes["argument"], 64), nn.Embedding(6, 16)
        self.way, self.path = nn.Embedding(25, 32), nn.Embedding(1 + UP * UP, 64)
        self.r_read, self.via, self.kind, self.r_side = nn.Embedding(4, 16), nn.Embedding(sizes["via"], 16), nn.Embedding(sizes["kind"], 16), nn.Embedding(6, 16)
        for e in (self.entry, self.read, self.argument, self.depth, self.way, self.path, self.r_read, self.via, self.kind, self.r_side, self.p_kind, self.p_status):
            nn.init.normal_(e.weight, std=0.3)
        self.r_p, self.r_l, self.r_on = nn.Linear(2 * h, h), nn.Linear(d, h), nn.Linear(d, h)
        self.r_left, self.r_right = nn.Linear(2 * h, h), nn.Linear(d, h)
        self.r_more = nn.Linear(64 + 16 + 32 + 64 + 16 * 4, h)
        self.r_hidden, self.r_out = nn.Linear(2 * h, h), nn.Linear(h, 2)
        nn.init.constant_(self.r_out.bias, -2.0)

    def encode(self, b, a, hide=None):
        form = torch.cat([self.word(b["word"]), self.glove(b["glove"]), self.affix(b["affix"].flatten(0, 1)).view(*b["shape"], -1)], -1)
        lemma = torch.cat([self.word(b["lemma_word"]), self.glove(b["lemma"])], -1)
        x = self.of_form(form) + self.of_lemma(lemma)
        if hide is not None:
            x = torch.where(hide[..., None], self.masked.to(x.dtype), x)
        x = x + sum(e(b[k]) for k, e in self.small.items())
        mark = torch.zeros(b["shape"][0] * b["shape"][1], dtype=torch.long, device=x.device)
        mark[b["l_at"]] = 1 + a["l_side"][b["l"]]
        x = self.drop(self.first(x + self.side(mark).view(*b["shape"], -1)))
        tree = tree_buckets(b["head"], b["mask"])
        way = way_buckets(b["shape"][1], x.device)
        bias = (self.tree_bias(tree) + self.way_bias(way)[None]).permute(0, 3, 1, 2)
        bias = bias.masked_fill(~b["mask"][:, None, None], -1e4).contiguous()
        for layer in self.layers:
            x = layer(x, bias)
        return self.last(x), tree, way

    def words_of(self, x):
        return F.linear(self.guess(x), self.word.weight, self.guess_bias)

    def heads(self, x, tree, way, b, a, lexicon=True):
        """Logits of types, statuses and, per pair, of actor and recipient; without the lexicon's reading where that is what shall be learnt."""
        flat = x.reshape(-1, x.shape[-1])
        size = b["shape"][1]
        p = b["p"]
        keep = 1.0 if lexicon else 0.0
        if lexicon and self.training:
            keep = (torch.rand(len(p), 1, device=x.device) > 0.15).float()
        known = keep * torch.cat([self.entry(a["p_entries"][p]).sum(1), self.read(a["p_read"][p])], -1)
        hp = torch.cat([flat[b["p_at"]], known, self.p_kind(a["p_kind"][p]), self.p_status(a["p_status"][p])], -1)
        hp = self.head_drop(F.gelu(self.p_hidden(self.head_drop(hp))))
        r, lp, ll = b["r"], b["r_p"], b["r_l"]
        at_p, at_l = b["p_at"][lp], b["l_at"][ll]
        row, i, j = at_p // size, at_p % size, at_l % size
        slot = b["l"][ll]
        r_keep = keep[lp] if torch.is_tensor(keep) else keep
        more = torch.cat([self.argument(a["r_arg"][r]), self.depth(a["r_depth"][r]), self.way(way[i, j]), self.path(tree[row, i, j]), r_keep * self.r_read(a["r_read"][r]),
                          self.via(a["l_via"][slot]), self.kind(a["l_kind"][slot]), self.r_side(a["l_side"][slot])], -1)
        hl = self.head_drop(flat)
        left = self.r_left(hp)[lp] * self.r_right(hl[at_l])
        total = self.r_p(hp)[lp] + self.r_l(hl[at_l]) + self.r_on(hl[b["l_on_at"][ll]]) + self.r_more(more)
        role = self.r_out(F.gelu(self.r_hidden(self.head_drop(F.gelu(torch.cat([total, left], -1))))))
        return self.type_out(hp).float(), self.status_out(hp).float(), role.float()


def by_party(role, group, n):
    """Logits of the parties of predicates: the soft greatest over their mentions."""
    out = torch.zeros(n * 16, 2, device=role.device).index_add(0, group, role.clamp(-12, 12).exp())
    return (out + 1e-9).log()
