"""Easy Read words: short, plain, and nothing changed."""

from __future__ import annotations

from easyread.checks import meaning
from easyread.model.easy import EasyPaper, Origin, Role
from easyread.model.settings import Settings
from easyread.simplify.paper import simplify
from tests.understand.papers import AGENDA, MINUTES, YOU_SAID, paper


def easy(text: str) -> EasyPaper:
    return simplify(paper(text), Settings()).value


def texts(found: EasyPaper) -> list[str]:
    return [statement.text for statement in found.statements()]


def test_minutes_have_the_parts_of_the_template_in_order() -> None:
    titles = [section.title.text for section in easy(MINUTES).sections]
    assert titles == [
        "About this paper", "Who came", "Who could not come", "The main things we decided", "1. Welcome", "2. News from last time", "3. Health checks",
        "4. Garden", "Who will do what", "The next meeting", "More to know",
    ]  # fmt: skip


def test_initials_become_names_and_cite_the_list_that_says_so() -> None:
    found = easy(MINUTES)
    welcome = next(s for s in found.statements() if s.text == "Dilys Mwangi welcomed everyone.")
    assert {span.of(found.source.text) for span in welcome.spans} >= {"DM welcomed everyone."}
    assert any("(DM)" in span.of(found.source.text) for span in welcome.spans)


def test_set_phrases_dates_and_times_are_in_the_standards_form() -> None:
    found = texts(easy(MINUTES))
    assert "We agreed that the Board would write to all 9 surgeries." in found
    assert "Oliver Trent said that he would have to leave at midday." in found
    assert "Dr Asha Pillai will draft a letter by the end of June." in found
    assert "Dr Asha Pillai and Dilys Mwangi will do this." in found
    assert "The meeting was on Tuesday 12 May 2026." in found


def test_a_refusal_stays_a_refusal() -> None:
    found = texts(easy(MINUTES))
    assert "It was not agreed to pay for taxis." in found
    assert "A request for a nurse at every meeting was declined." in found


def test_action_cards_say_what_is_missing() -> None:
    jobs = next(section for section in easy(MINUTES).sections if section.title.text == "Who will do what")
    assert [s.text for s in jobs.panels[0].statements][0::2] == [
        "Who: Kofi Mensah.",
        "By when: the paper does not say.",
    ]
    assert [s.text for s in jobs.panels[2].statements][2] == "By when: the end of June."


def test_agenda_rows() -> None:
    found = texts(easy(AGENDA))
    assert "It starts at 10am." in found
    assert "It ends at 1pm." in found
    assert "Tea from 9:30am." in found
    assert "We will agree the letter to surgeries." in found
    assert "Who will talk: Everyone" in found


def test_said_and_did_are_labelled_and_a_no_is_a_no() -> None:
    found = easy(YOU_SAID)
    sections = [[s.text for panel in section.panels for s in panel.statements] for section in found.sections]
    assert sections[1][:2] == ["You said:", "It takes too long to get through on the phone."]
    assert "We did:" in sections[1]
    assert "What happened:" in sections[2]
    assert "We did:" not in sections[2]


def test_hard_words_are_bold_and_explained_in_the_next_statement_once() -> None:
    found = easy(MINUTES.replace("4. Garden", "4. Safeguarding").replace("The item was", "The safeguarding paper was"))
    statements = [s for section in found.sections for panel in section.panels for s in panel.statements]
    bold = [
        i for i, s in enumerate(statements) if s.bold and "safeguarding" in s.text[s.bold[0][0] : s.bold[0][1]].lower()
    ]
    assert len(bold) == 1
    assert statements[bold[0] + 1].role is Role.EXPLAIN
    assert any(word.term.lower() == "safeguarding" for word in found.hard_words)


def test_changing_one_item_changes_no_other_id() -> None:
    before = {s.id: s.text for s in easy(MINUTES).statements()}
    after = {s.id: s.text for s in easy(MINUTES.replace("OT explained", "OT told us")).statements()}
    changed = {id for id in before if before[id] != after.get(id)}
    assert {before[id] for id in changed} == {"Oliver Trent said that he would have to leave at midday."}


def test_ids_are_different() -> None:
    ids = [s.id for s in easy(MINUTES).statements()]
    assert len(ids) == len(set(ids))


def test_nothing_is_made_twice_in_another_way() -> None:
    assert easy(MINUTES) == easy(MINUTES)


def test_no_fact_is_changed_or_lost() -> None:
    for text in (MINUTES, AGENDA, YOU_SAID):
        found = easy(text)
        assert [(s.text, meaning.changed(found, s)) for s in found.statements() if meaning.changed(found, s)] == []
        assert meaning.lost(found) == ()


def test_a_word_that_the_paper_does_not_have_is_a_doubt_for_a_person() -> None:
    from dataclasses import replace

    found = easy(MINUTES)
    before = next(s for s in found.statements() if s.role is Role.DECISION)
    assert meaning.doubtful(found, before) == ()
    said = meaning.doubtful(found, replace(before, text=before.text.rstrip(".") + " with a dragon."))
    assert [change.value for change in said] == ["dragon"]


def test_a_changed_deadline_would_be_seen() -> None:
    from dataclasses import replace

    found = easy(MINUTES)
    at = next(i for i, section in enumerate(found.sections) if section.title.text == "The next meeting")
    section = found.sections[at]
    wrong = replace(section.panels[0].statements[0], text="The next meeting is on Tuesday 21 July 2026.")
    panel = replace(section.panels[0], statements=(wrong,))
    spoilt = replace(
        found,
        sections=(
            *found.sections[:at],
            replace(section, panels=(panel, *section.panels[1:])),
            *found.sections[at + 1 :],
        ),
    )
    kinds = {finding.code for finding in meaning.check(spoilt)}
    assert kinds >= {"M002", "M003"}


def test_quotations_are_left_as_they_were_said() -> None:
    found = easy(
        MINUTES.replace(
            "The item was deferred to the July meeting.", 'Bea said "I utilise the bus at 10.30 on 3rd May".'
        )
    )
    assert 'Bea said "I utilise the bus at 10.30 on 3rd May".' in texts(found)


def test_every_statement_of_the_paper_has_spans() -> None:
    assert all(s.spans for s in easy(MINUTES).statements() if s.origin is Origin.SOURCE)
