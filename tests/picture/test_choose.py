"""Pictures for panels: one for each idea, the same for the same idea, none rather than a wrong one."""

from __future__ import annotations

from dataclasses import replace

from easyread.model.easy import Origin, Panel, Picture, Role, Statement
from easyread.model.packs import Licence, OwnChoice, OwnPictures, Pack, Symbol
from easyread.model.settings import Settings
from easyread.model.text import Span
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
    assert pictures("[no such thing]\nQwertz.") == [None]


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


def test_no_picture_stands_twice_in_a_row() -> None:
    assert pictures("The nurse came.\n\nThe nurse went.\n\nThe bus came.") == ["nurse", None, "bus"]
    assert not choose(easy_paper("The nurse came.\n\nThe nurse went."), Settings()).findings


def test_cards_with_the_same_template_picture_get_pictures_of_their_own() -> None:
    found = pictures("[action]\nWho: Jo.\nWhat: write a letter.\n\n[action]\nWho: Al.\nWhat: phone the dentist.")
    assert found == ["action", "dentist"]


def titled(title: str, text: str) -> list[str | None]:
    paper = easy_paper(text)
    heading = Statement("h", title, Role.HEADING, Origin.SOURCE, (Span(0, 1),))
    paper = replace(paper, sections=(replace(paper.sections[0], title=heading),))
    return [
        panel.picture.concept if panel.picture else None for panel in choose(paper, Settings()).value.sections[0].panels
    ]


def test_an_item_keeps_its_picture_from_agenda_to_minutes() -> None:
    agenda = titled("3. Short breaks", "We will talk about this.")
    minutes = titled("4. Short breaks", "Hannah told us that the new booking line opens on 1 October.\n\nThe bus came.")
    assert agenda[0] == minutes[0] == "carer"
    assert minutes[1] == "bus"


def test_a_title_of_every_meeting_gives_way_to_what_was_said() -> None:
    assert titled("5. Anything else", "Ana has a new job.") == ["work"]


def own(*choices: tuple[str, str], packs: tuple[Pack, ...] = (), before: int = 0) -> Settings:
    return Settings(own_pictures=OwnPictures(tuple(OwnChoice(*one) for one in choices), packs, before))


def chosen(text: str, settings: Settings) -> list[tuple[str, str] | None]:
    panels = choose(easy_paper(text), settings).value.sections[0].panels
    return [(panel.picture.pack, panel.picture.concept) if panel.picture else None for panel in panels]


PHOTOS = Pack(
    "photos",
    "Our photos",
    Licence("Our own"),
    "",
    (
        Symbol("rose house", "rose-house.jpg", "Rose House.", "jpg", b"jpeg", words=("rose house",), informative=True),
        Symbol("bus", "bus.svg", "A bus.", "svg", b"<svg/>"),
        Symbol("dentist", "dentist.png", "A dentist.", "png", b"png", quality=1),
    ),
)


def test_a_group_chooses_its_own_pictures() -> None:
    settings = own(("the hub", "day centre"), ("short breaks", ""))
    assert chosen("We met at the Hub for tea.", settings) == [("core", "day centre")]
    assert chosen("Short breaks.", settings) == [None]


def test_the_words_of_a_photo_call_for_it() -> None:
    assert chosen("We met at Rose House.", own(packs=(PHOTOS,))) == [("photos", "rose house")]


def test_a_pack_comes_first_only_where_the_group_says_so() -> None:
    assert chosen("The bus came.", own(packs=(PHOTOS,))) == [("core", "bus")]
    assert chosen("The bus came.", own(packs=(PHOTOS,), before=1)) == [("photos", "bus")]


def test_a_symbol_that_nobody_checked_is_not_shown_by_itself() -> None:
    assert chosen("The dentist came.", own(packs=(PHOTOS,), before=1)) == [("core", "dentist")]
    assert chosen("The dentist came.", own(("dentist", "photos/dentist"), packs=(PHOTOS,))) == [("photos", "dentist")]
