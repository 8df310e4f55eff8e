"""Word forms: a wrong form is worse than a hard word."""

from __future__ import annotations

import re

import pytest

from easyread.words.inflect import lemmas, plural, verb_forms
from easyread.words.lexicon import swaps

FORMS = """commence commences commenced commenced commencing
stop stops stopped stopped stopping
plan plans planned planned planning
travel travels travelled travelled travelling
agree agrees agreed agreed agreeing
carry carries carried carried carrying
offer offers offered offered offering
visit visits visited visited visiting
refer refers referred referred referring
die dies died died dying
use uses used used using
begin begins began begun beginning
give gives gave given giving
go goes went gone going
have has had had having
make makes made made making
meet meets met met meeting
pay pays paid paid paying
put puts put put putting
say says said said saying
think thinks thought thought thinking
choose chooses chose chosen choosing
focus focuses focused focused focusing
explain explains explained explained explaining
help helps helped helped helping
answer answers answered answered answering"""


@pytest.mark.parametrize("line", FORMS.split("\n"))
def test_verbs(line: str) -> None:
    base, third, past, participle, ing = line.split()
    found = verb_forms(base)
    assert (found.third, found.past, found.participle, found.ing) == (third, past, participle, ing)


def test_phrases_inflect_their_verb() -> None:
    assert verb_forms("find out").past == "found out"
    assert verb_forms("make sure").ing == "making sure"


@pytest.mark.parametrize(("one", "many"), [
    ("meeting", "meetings"), ("policy", "policies"), ("box", "boxes"), ("person", "people"), ("day", "days"), ("child", "children"),
    ("way to fix it", "ways to fix it"), ("best guess", "best guesses"), ("steps", "steps"), ("money", "money"),
])  # fmt: skip
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many


@pytest.mark.parametrize(("form", "base"), [("meetings", "meeting"), ("stopped", "stop"), ("agreed", "agree"), ("policies", "policy"), ("taken", "take"), ("children", "child")])  # fmt: skip
def test_lemmas(form: str, base: str) -> None:
    assert base in lemmas(form)


def test_no_form_of_a_listed_verb_looks_broken() -> None:
    broken = re.compile(r"eee|iing\b|(?<![be])eing\b|[bcdfghjklmnpqrstvwxz]yed\b|([bcdfghjkmnpqrtvwxz])\1\1")
    for swap in swaps():
        if swap.word_class == "v" and swap.safe:
            for word in (swap.hard, swap.simple[0]):
                forms = verb_forms(word)
                assert not any(
                    broken.search(form) for form in (forms.third, forms.past, forms.participle, forms.ing)
                ), forms
