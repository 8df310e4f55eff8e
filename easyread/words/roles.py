"""The jobs and bodies that papers name: chair, clerk, nurse, council. "The chair will write" is not "the clerk will write"."""

from __future__ import annotations

from functools import lru_cache

from .inflect import plural
from .roots import root, words_with_roots

_ONE = """chair chairman chairperson clerk treasurer secretary manager director nurse doctor gp physio pharmacist chemist dentist
mayor councillor landlord driver advocate inspector caretaker warden cook officer lead coordinator facilitator trustee tenant resident
carer parent member volunteer supporter assistant worker patient customer neighbour visitor teacher trainer builder contractor supplier
solicitor consultant therapist psychologist psychiatrist receptionist vicar minister mp leader head deputy president auditor editor guest
speaker student pupil child governor owner employee commissioner user client relative family mother father sister brother son daughter mum dad"""
_MANY = """council police staff committee board trust panel forum group cabinet surgery hospital practice ward company charity
association government department college school university church club team nhs ombudsman healthwatch public"""
_ONES = frozenset(root(word) for word in _ONE.split())
_BODIES = frozenset(root(word) for word in _MANY.split())
ROLES = _ONES | _BODIES
_FORMS = frozenset(form for word in (*_ONE.split(), *_MANY.split()) for form in (word, plural(word)))
"""A "user" is a person; "use" has the same root and is none."""
_PERSONS = {
    "i": "I", "me": "I", "my": "I", "we": "we", "us": "we", "our": "we", "ours": "we", "you": "you", "your": "you", "he": "he", "him": "he", "his": "he",
    "she": "she", "her": "she", "they": "they", "them": "they", "their": "they",
}  # fmt: skip


@lru_cache(maxsize=4096)
def roles(text: str) -> frozenset[str]:
    """Roots of the jobs and bodies of a text."""
    return frozenset(word.root for word in words_with_roots(text) if word.low in _FORMS)


@lru_cache(maxsize=4096)
def persons(text: str) -> frozenset[str]:
    """ "we", "you", "he" and so on: who is meant by the words that stand for people."""
    return frozenset(_PERSONS[word.low] for word in words_with_roots(text) if word.low in _PERSONS)


def person(low: str) -> str:
    """ "we" for "us"; "" for a word that stands for nobody. Words of owning ("our") are left out."""
    return "" if low in ("my", "our", "ours", "your", "his", "their") else _PERSONS.get(low, "")
