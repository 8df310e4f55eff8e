"""Trains the tagger and parser of easyread.words.grammar and writes its weights.

    python -m training.grammar.train TREEBANK_FOLDER WEIGHTS [--epochs N] [--minutes M]

Needs jax and optax (training only). Layers: rows of hashed features, summed -> two bidirectional LSTM layers -> word
classes (UPOS, XPOS) and, by biaffine attention, head and relation of each word (Dozat and Manning 2017).
"""

from __future__ import annotations

import argparse
import json
import random
import time
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from easyread.words.grammar import features
from easyread.words.grammar.weights import write

from .treebank import Sentence, noisy, read

EMBED, HIDDEN, ARC, LABEL = 96, 128, 128, 64
Params = dict[str, Any]


class Labels:
    def __init__(self, sentences: list[Sentence]) -> None:
        self.tags = sorted({t for s in sentences for t in s.tags})
        self.fine = sorted({t for s in sentences for t in s.fine})
        self.relations = sorted({r for s in sentences for r in s.relations})


def start(labels: Labels, seed: int = 7) -> Params:
    rng = np.random.default_rng(seed)

    def matrix(*shape: int) -> np.ndarray:
        return (rng.standard_normal(shape) * np.sqrt(1.0 / shape[0])).astype(np.float32)

    def lstm(width: int) -> Params:
        bias = np.zeros(4 * HIDDEN, np.float32)
        bias[HIDDEN : 2 * HIDDEN] = 1.0  # the gate that forgets begins open
        return {"w": matrix(width, 4 * HIDDEN), "u": matrix(HIDDEN, 4 * HIDDEN), "b": bias}

    both = 2 * HIDDEN
    return {
        "table": (rng.standard_normal((features.ROWS, EMBED)) * 0.1).astype(np.float32),
        "f1": lstm(EMBED), "b1": lstm(EMBED), "f2": lstm(both), "b2": lstm(both),
        "tag": matrix(both, len(labels.tags)), "tag_b": np.zeros(len(labels.tags), np.float32),
        "fine": matrix(both, len(labels.fine)), "fine_b": np.zeros(len(labels.fine), np.float32),
        "arc_d": matrix(both, ARC), "arc_d_b": np.zeros(ARC, np.float32),
        "arc_h": matrix(both, ARC), "arc_h_b": np.zeros(ARC, np.float32),
        "arc": matrix(ARC + 1, ARC) * 0.3,
        "rel_d": matrix(both, LABEL), "rel_d_b": np.zeros(LABEL, np.float32),
        "rel_h": matrix(both, LABEL), "rel_h_b": np.zeros(LABEL, np.float32),
        "rel": (rng.standard_normal((len(labels.relations), LABEL + 1, LABEL + 1)) * 0.05).astype(np.float32),
        "root": (rng.standard_normal(both) * 0.1).astype(np.float32),
    }  # fmt: skip


def run_lstm(p: Params, x: jnp.ndarray, mask: jnp.ndarray, backward: bool) -> jnp.ndarray:
    """x: time, batch, width. Where the mask is 0 the state stays as it is."""
    gates_in = x @ p["w"] + p["b"]

    def step(state: tuple[jnp.ndarray, jnp.ndarray], now: tuple[jnp.ndarray, jnp.ndarray]) -> Any:
        h, c = state
        g, m = now
        i, f, o, u = jnp.split(g + h @ p["u"], 4, axis=-1)
        new_c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(u)
        new_h = jax.nn.sigmoid(o) * jnp.tanh(new_c)
        m = m[:, None]
        h, c = m * new_h + (1 - m) * h, m * new_c + (1 - m) * c
        return (h, c), h

    zero = jnp.zeros((x.shape[1], HIDDEN), x.dtype)
    _, out = jax.lax.scan(step, (zero, zero), (gates_in, mask), reverse=backward)
    return out


def encode(p: Params, ids: jnp.ndarray, mask: jnp.ndarray, key: Any, drop: float) -> jnp.ndarray:
    """ids: batch, time, features -> batch, time, 2 * HIDDEN."""
    keys = jax.random.split(key, 4)
    rows = p["table"][ids] * (ids > 0)[..., None]
    if drop:
        whole = jax.random.bernoulli(keys[0], 0.8, ids.shape[:2])[..., None]
        kept = jnp.concatenate(
            [
                jnp.repeat(whole, features.FORM_FEATURES, -1),
                jnp.ones((*ids.shape[:2], features.WIDTH - features.FORM_FEATURES), bool),
            ],
            -1,
        )
        rows = rows * kept[..., None]
    x = rows.sum(2)
    for layer, n in (("1", 1), ("2", 2)):
        if drop:
            x = x * jax.random.bernoulli(keys[n], 1 - drop, (x.shape[0], 1, x.shape[2])) / (1 - drop)
        t, m = x.swapaxes(0, 1), mask.swapaxes(0, 1)
        x = jnp.concatenate([run_lstm(p["f" + layer], t, m, False), run_lstm(p["b" + layer], t, m, True)], -1).swapaxes(
            0, 1
        )
    if drop:
        x = x * jax.random.bernoulli(keys[3], 1 - drop, (x.shape[0], 1, x.shape[2])) / (1 - drop)
    return x


def scores(p: Params, x: jnp.ndarray) -> tuple[jnp.ndarray, ...]:
    root = jnp.broadcast_to(p["root"], (x.shape[0], 1, x.shape[2]))
    heads = jnp.concatenate([root, x], 1)

    def one(of: jnp.ndarray) -> jnp.ndarray:
        return jnp.concatenate([of, jnp.ones((*of.shape[:-1], 1), of.dtype)], -1)

    def relu(name: str, of: jnp.ndarray) -> jnp.ndarray:
        return jax.nn.leaky_relu(of @ p[name] + p[name + "_b"], 0.1)

    arcs = jnp.einsum("bda,ah,bkh->bdk", one(relu("arc_d", x)), p["arc"], relu("arc_h", heads))
    return (
        x @ p["tag"] + p["tag_b"],
        x @ p["fine"] + p["fine_b"],
        arcs,
        one(relu("rel_d", x)),
        one(relu("rel_h", heads)),
    )


def loss(p: Params, batch: dict[str, jnp.ndarray], key: Any, drop: float) -> jnp.ndarray:
    mask = batch["mask"]
    tags, fine, arcs, rel_d, rel_h = scores(p, encode(p, batch["ids"], mask, key, drop))
    heads_mask = jnp.concatenate([jnp.ones((mask.shape[0], 1)), mask], 1)
    arcs = arcs - 1e9 * (1 - heads_mask[:, None, :])
    chosen = jnp.take_along_axis(rel_h, batch["heads"][..., None], 1)
    rels = jnp.einsum("bda,rac,bdc->bdr", rel_d, p["rel"], chosen)
    total = sum(
        (optax.softmax_cross_entropy_with_integer_labels(s, batch[name]) * mask).sum()
        for s, name in ((tags, "tags"), (fine, "fine"), (arcs, "heads"), (rels, "rels"))
    )
    return total / mask.sum()


def batches(
    sentences: list[Sentence], labels: Labels, size: int, chance: random.Random | None
) -> list[dict[str, np.ndarray]]:
    cache: dict[str, list[int]] = {}
    tag, fine, rel = (
        {name: i for i, name in enumerate(names)} for names in (labels.tags, labels.fine, labels.relations)
    )
    order = sorted(sentences, key=lambda s: len(s) + (chance.random() * 6 if chance else 0))
    groups, at = [], 0
    while at < len(order):
        longest = len(order[min(at + size, len(order)) - 1])
        take = max(4, min(size, size * 24 // max(24, longest)))
        groups.append(order[at : at + take])
        at += take
    if chance:
        chance.shuffle(groups)
    found = []
    for group in groups:
        group = [noisy(s, chance) if chance else s for s in group]
        time_ = (max(len(s) for s in group) + 7) // 8 * 8
        n = size if time_ <= 24 else (len(group) + 3) // 4 * 4
        b = {
            "ids": np.zeros((n, time_, features.WIDTH), np.int32), "mask": np.zeros((n, time_), np.float32),
            **{k: np.zeros((n, time_), np.int32) for k in ("tags", "fine", "heads", "rels")},
        }  # fmt: skip
        for i, s in enumerate(group):
            for j, form in enumerate(s.forms):
                if form not in cache:
                    cache[form] = features.rows(form)
                b["ids"][i, j] = cache[form]
            b["mask"][i, : len(s)] = 1
            b["tags"][i, : len(s)] = [tag.get(t, 0) for t in s.tags]
            b["fine"][i, : len(s)] = [fine.get(t, 0) for t in s.fine]
            b["heads"][i, : len(s)] = s.heads
            b["rels"][i, : len(s)] = [rel.get(r, 0) for r in s.relations]
        found.append(b)
    return found


@jax.jit
def judge(p: Params, batch: dict[str, jnp.ndarray]) -> jnp.ndarray:
    """Right universal tags, fine tags, heads, heads with relation; words. Heads are the best one of each word."""
    mask = batch["mask"]
    tags, fine, arcs, rel_d, rel_h = scores(p, encode(p, batch["ids"], mask, jax.random.PRNGKey(0), 0.0))
    arcs = arcs - 1e9 * (1 - jnp.concatenate([jnp.ones((mask.shape[0], 1)), mask], 1)[:, None, :])
    heads = arcs.argmax(-1)
    chosen = jnp.take_along_axis(rel_h, heads[..., None], 1)
    rels = jnp.einsum("bda,rac,bdc->bdr", rel_d, p["rel"], chosen).argmax(-1)
    right = (heads == batch["heads"]) * mask
    return jnp.stack([
        ((tags.argmax(-1) == batch["tags"]) * mask).sum(), ((fine.argmax(-1) == batch["fine"]) * mask).sum(),
        right.sum(), (right * (rels == batch["rels"])).sum(), mask.sum(),
    ])  # fmt: skip


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("treebank", type=Path)
    ask.add_argument("weights", type=Path)
    ask.add_argument("--epochs", type=int, default=20)
    ask.add_argument("--minutes", type=float, default=40)
    given = ask.parse_args()
    train, dev = read(given.treebank / "train.conllu"), read(given.treebank / "dev.conllu")
    labels = Labels(train)
    train = [s for s in train if len(s) <= 90]
    chance = random.Random(11)
    per_epoch = len(batches(train, labels, 48, random.Random(0)))
    rate = optax.cosine_decay_schedule(2.5e-3, per_epoch * given.epochs, alpha=0.02)
    adam = optax.chain(optax.clip_by_global_norm(5.0), optax.adamw(rate, b2=0.95, weight_decay=1e-5))
    p: Params = start(labels)
    state = adam.init(p)
    mean = jax.tree.map(jnp.array, p)  # a slow average of the weights judges better than the last ones

    @partial(jax.jit, donate_argnums=(0, 1, 2))
    def learn(p: Params, state: Any, mean: Params, batch: dict[str, jnp.ndarray], key: Any) -> Any:
        value, grads = jax.value_and_grad(loss)(p, batch, key, 0.33)
        updates, state = adam.update(grads, state, p)
        p = optax.apply_updates(p, updates)
        return p, state, jax.tree.map(lambda m, n: 0.998 * m + 0.002 * n, mean, p), value

    key = jax.random.PRNGKey(3)
    judged = batches(dev, labels, 48, None)
    began = time.time()
    for epoch in range(given.epochs):
        total = 0.0
        for number, batch in enumerate(batches(train, labels, 48, chance)):
            if number % 100 == 50:
                print(f"  {number} of {per_epoch}, minutes {(time.time() - began) / 60:.1f}", flush=True)
            key, now = jax.random.split(key)
            p, state, mean, value = learn(p, state, mean, batch, now)
            total += float(value)
        counts = sum(np.asarray(judge(mean, b)) for b in judged)
        tags, fine, heads, both = (100 * counts[:4] / counts[4]).round(2)
        minutes = (time.time() - began) / 60
        said = f"UPOS {tags} XPOS {fine} UAS {heads} LAS {both}"
        print(f"{epoch + 1} loss {total / per_epoch:.3f} {said} minutes {minutes:.1f}", flush=True)
        facts = {"tags": labels.tags, "fine": labels.fine, "relations": labels.relations}
        write(given.weights, jax.tree.map(np.asarray, mean), json.loads(json.dumps(facts)))
        if minutes > given.minutes:
            break


if __name__ == "__main__":
    main()
