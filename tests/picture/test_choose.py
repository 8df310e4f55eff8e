"""Pictures for panels: one for each idea, the same for the same idea, none rather than a wrong one."""

from __future__ import annotations

from easyread.model.easy import Panel, Picture, Role, Statement
from easyread.model.settings import Settings
from easyread.picture import artwork
from easyread.picture.choose import choose
from tests.rules.test_catalogue import easy_paper


def pictures(text: str) -> list[str | None]:
    result = choose(easy_paper(text), Settings())
    return [panel.picture.concept if panel.picture else None for panel in result.value.sections[0].panels]


def test_each_panel_gets_the_picture_of_its_first_statement_that_has_one() -> None:
    assert pictures("We met the nurse.\n\nQwertz.\nThe police came.") == ["nurse", "police"]


def test_explanations_choose_no_picture() -> None:
    assert pictures("Qwertz.\n= A nurse helps.") == [None]


def test_a_panel_without_a_picture_is_a_finding_with_its_statement() -> None:
    (finding,) = choose(easy_paper("Qwertz."), Settings()).findings
    assert (finding.name, finding.statement) == ("pic-none-over-wrong", "s0.0")


def test_template_pictures_stay_and_get_their_description() -> None:
    panel = choose(easy_paper("[venue]\nThe nurse came."), Settings()).value.sections[0].panels[0]
    assert panel.picture == Picture("core", "venue", artwork.alt("venue"))


def test_a_picture_that_is_not_drawn_is_no_picture() -> None:
    assert pictures("[no such thing]\nHello.") == [None]


def test_the_same_words_always_get_the_same_picture() -> None:
    assert pictures("The nurse came.\n\nQwertz.\n\nThe nurse came.") == ["nurse", None, "nurse"]


def test_what_goes_in_is_not_changed() -> None:
    paper = easy_paper("The nurse came.")
    choose(paper, Settings())
    assert paper.sections[0].panels == (
        Panel(
            "p0",
            (
                Statement(
                    "s0.0",
                    "The nurse came.",
                    Role.INFO,
                    paper.sections[0].panels[0].statements[0].origin,
                    paper.sections[0].panels[0].statements[0].spans,
                ),
            ),
        ),
    )
