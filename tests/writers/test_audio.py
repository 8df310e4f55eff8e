"""The recording: what is in the file, measured again from the decoded MP3."""

from __future__ import annotations

import hashlib
import itertools
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from easyread import plugins
from easyread.errors import NoConsent, VoiceMissing
from easyread.model.easy import Cover, EasyPaper, Origin, Panel, Role, Section, Statement
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.writers import audio, id3, mp3, narration, timeline
from tests.examples import easy_paper
from tests.writers.sound_check import Recording, decoded, speech_runs
from tests.writers.sound_check import loudness as loudness_heard

ROOT = Path(__file__).resolve().parents[2]


def quiet(_: str) -> None:
    """Progress that nobody reads."""


@pytest.fixture(scope="module")
def made() -> Output:
    return audio.write(easy_paper(), Settings(), quiet)


@pytest.fixture(scope="module")
def heard(made: Output) -> Recording:
    return decoded(made.data)


@pytest.fixture(scope="module")
def line_of_time() -> timeline.Timeline:
    """The timeline of the same recording, made again."""
    lines = narration.script(easy_paper(), 125)
    voice = audio.chosen(Settings())
    with timeline.Timeline(voice.rate) as made:
        for batch in audio._batches(lines):
            for line, sound in zip(batch, voice.speak([one.say for one in batch], 125), strict=True):
                made.add(line, sound)
    return made


def paper_of(*statements: str) -> EasyPaper:
    """A paper of one section with these statements, a panel each."""
    said = [Statement(f"s{i}", text, Role.INFO, Origin.SOURCE) for i, text in enumerate(statements)]
    title = Statement("h", "The odd ones", Role.HEADING, Origin.SOURCE)
    section = Section(title, tuple(Panel(f"p{one.id}", (one,)) for one in said))
    return replace(easy_paper(), sections=(section,), hard_words=())


# --- the file -----------------------------------------------------------------------------------------------------------


def test_name_and_facts(made: Output, heard: Recording) -> None:
    facts = dict(made.facts)
    assert (made.format, made.suffix) == ("audio", "-audio.mp3")
    assert facts["seconds"] == pytest.approx(heard.seconds, abs=0.06)
    assert facts["chapters"] == len(heard.chapters)
    assert 100 <= float(facts["words_a_minute"]) <= 150


def test_it_is_as_long_as_the_timeline_to_the_sample(heard: Recording, line_of_time: timeline.Timeline) -> None:
    assert len(heard.samples) == line_of_time.samples


def test_it_is_mono_mp3_of_48_kbit(made: Output, heard: Recording) -> None:
    assert heard.rate == 22050
    assert len(made.data) * 8 / heard.seconds == pytest.approx(48_000, rel=0.02)


def test_chapters_are_the_parts_in_order(heard: Recording) -> None:
    titles = [section.title.text for section in easy_paper().sections]
    assert [title for title, _, _ in heard.chapters] == ["Start", *titles, "Hard words"]
    starts = [start for _, start, _ in heard.chapters]
    assert starts[0] == 0 and starts == sorted(starts)
    assert [end for _, _, end in heard.chapters[:-1]] == starts[1:]
    assert heard.chapters[-1][2] == pytest.approx(heard.seconds, abs=0.002)


def test_a_chapter_begins_with_its_heading(heard: Recording, line_of_time: timeline.Timeline) -> None:
    headings = [clip.start / 22050 for clip in line_of_time.clips if clip.line.say.startswith(("Part ", "Hard words"))]
    assert [start for _, start, _ in heard.chapters[1:]] == pytest.approx(headings, abs=0.001)


def test_there_is_a_table_of_contents_that_names_all_chapters(made: Output, heard: Recording) -> None:
    place = made.data.index(b"CTOC")
    body = made.data[place + 10 :]
    assert body.startswith(b"toc\0\x03" + bytes([len(heard.chapters)]) + b"ch0\0ch1\0ch2\0ch3\0")


def test_tags(heard: Recording) -> None:
    assert heard.tags["title"] == "Wenlow Forum: What happened at our meeting"
    assert heard.tags["artist"] == "Wenlow Forum"
    assert "Easy Read" in heard.tags["album"] and "10 March 2026" in heard.tags["album"]
    assert heard.tags["language"] == "eng"
    assert heard.tags["comment"] == easy_paper().cover.notice


# --- what is heard ------------------------------------------------------------------------------------------------------


def test_every_utterance_is_one_run_of_speech_in_its_place(heard: Recording, line_of_time: timeline.Timeline) -> None:
    clips = [clip for clip in line_of_time.clips if clip.length]
    runs = speech_runs(heard)
    assert len(runs) == len(clips) == len(narration.script(easy_paper()))
    for clip, (start, end) in zip(clips, runs, strict=True):
        assert start == pytest.approx(clip.start / 22050, abs=0.1)  # "th" begins softly
        assert end == pytest.approx((clip.start + clip.length) / 22050, abs=0.2)


def test_silence_between_at_the_start_and_at_the_end(heard: Recording) -> None:
    runs = speech_runs(heard)
    gaps = [after[0] - before[1] for before, after in itertools.pairwise(runs)]
    assert min(gaps) >= narration.AFTER_SENTENCE - 0.02
    assert max(gaps) <= narration.BETWEEN_PARTS + 0.25
    assert runs[0][0] == pytest.approx(narration.LEAD_IN, abs=0.05)
    assert heard.seconds - runs[-1][1] == pytest.approx(narration.LEAD_OUT, abs=0.2)


def test_silence_is_silent(heard: Recording) -> None:
    assert np.abs(heard.samples[: heard.rate // 2]).max() < 33  # -60 dB (rule aud-clean)


def test_even_loudness_and_no_clipping(heard: Recording) -> None:
    lufs, peak = loudness_heard(heard)
    assert lufs == pytest.approx(-19, abs=0.7)
    assert peak <= -3.0
    assert int((np.abs(heard.samples.astype(int)) >= 32767).sum()) == 0


def test_no_statement_is_much_too_fast_or_too_slow(line_of_time: timeline.Timeline) -> None:
    """A sentence that was cut off or said twice would fall outside."""
    for clip in line_of_time.clips:
        letters = sum(sign.isalnum() for sign in clip.line.say)
        assert 0.05 < clip.length / 22050 / letters < 0.32, clip.line.say


@pytest.mark.parametrize("pace", [100, 140])
def test_the_pace_that_was_asked_for(pace: int) -> None:
    paper = paper_of(
        "The group talked about the bus.", "Two people said that it is often late.", "We will write to them."
    )
    made = audio.write(paper, Settings(words_a_minute=pace), quiet)
    assert dict(made.facts)["words_a_minute"] == pytest.approx(pace, rel=0.1)


def test_the_same_bytes_in_fresh_processes(made: Output) -> None:
    code = (
        "import hashlib; from tests.examples import easy_paper; from easyread.writers.audio import write;"
        "from easyread.model.settings import Settings;"
        "print(hashlib.sha256(write(easy_paper(), Settings(), lambda said: None).data).hexdigest())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == hashlib.sha256(made.data).hexdigest()


def test_a_change_in_one_part_leaves_the_sound_of_the_others() -> None:
    voice = audio.chosen(Settings())
    before, after = [[one.say for one in batch] for batch in audio._batches(narration.script(easy_paper()))][1:3]
    changed = ["Quite another heading.", *before[1:]]
    assert voice.speak(after, 125) == voice.speak(after, 125)
    voice.speak(changed, 125)
    assert voice.speak(after, 125) == voice.speak(after, 125)


def test_progress_is_told_for_each_part() -> None:
    said: list[str] = []
    audio.write(paper_of("Hello there."), Settings(), said.append)
    assert said == ["Reading aloud: Start", "Reading aloud: The odd ones", "Reading aloud: The end", "Making the MP3"]


# --- odd papers ---------------------------------------------------------------------------------------------------------


def test_odd_statements_do_not_stop_the_recording() -> None:
    made = audio.write(paper_of("", " ", "—", "...", "x", "?!", "😀", "❤️", "Ŵ", "\x00", "ok " * 300), Settings(), quiet)
    assert decoded(made.data).seconds == pytest.approx(float(dict(made.facts)["seconds"]), abs=0.06)


def test_a_paper_of_nothing() -> None:
    empty = replace(easy_paper(), cover=Cover("", "", "", "", "", ""), sections=(), hard_words=())
    made = audio.write(empty, Settings(), quiet)
    assert [title for title, _, _ in decoded(made.data).chapters] == ["Start", "The end"]


def test_a_long_part_is_cut_into_chapters_of_six_minutes_at_most() -> None:
    line = narration.Utterance("Words.", "Words.", "s", 1)
    with timeline.Timeline(16000) as made:
        for _ in range(100):
            made.add(line, b"\x40\x10" * 16000 * 10)  # ten seconds each
    chapters = made.chapters(("Start", "Budget"))
    assert [chapter.title for chapter in chapters] == ["Budget (1 of 3)", "Budget (2 of 3)", "Budget (3 of 3)"]
    assert all(chapter.end - chapter.start <= timeline.LONGEST_CHAPTER + 6 for chapter in chapters)
    assert chapters[0].start == 0 and chapters[-1].end == made.seconds
    begins = {clip.start / 16000 for clip in made.clips}
    assert all(chapter.start in begins for chapter in chapters[1:])


def test_more_chapters_than_the_format_can_count() -> None:
    chapters = [id3.Chapter(f"Part {n}", float(n), n + 1.0) for n in range(300)]
    sound = mp3.encode([np.zeros(22050, np.int16)], 22050, chapters, {"title": "Siân Ŵyn", "comment": "Ŷ"})
    again = decoded(sound)
    assert len(again.chapters) == 255
    assert again.tags["title"] == "Siân Ŵyn" and again.tags["comment"] == "Ŷ"


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
@pytest.mark.parametrize("count", [5000, 66167])
def test_no_sample_is_added_or_lost(rate: int, count: int) -> None:
    sound = (np.sin(np.arange(count) / 20) * 9000).astype(np.int16)
    blocks = np.array_split(sound, 3)
    again = decoded(mp3.encode(blocks, rate, [], {}))
    assert (again.rate, len(again.samples)) == (rate, count)
    middle = slice(1500, count - 1500)
    assert np.corrcoef(again.samples[middle].astype(float), sound[middle].astype(float))[0, 1] > 0.95


# --- voices -------------------------------------------------------------------------------------------------------------


def test_an_unknown_voice_names_the_known_ones() -> None:
    with pytest.raises(VoiceMissing, match=r"no voice called alexa.*espeak, gtts"):
        audio.write(easy_paper(), Settings(voice="alexa"), quiet)


class _Tattler:
    name = "tattler"
    sends_words_out = True
    rate = 16000
    heard: tuple[str, ...] = ()

    def __init__(self, consent: bool) -> None:
        assert consent

    def speak(self, sentences: Sequence[str], words_a_minute: int) -> list[bytes]:
        _Tattler.heard += tuple(sentences)
        return [b"" for _ in sentences]


def test_no_word_leaves_without_a_yes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(plugins.VOICES, "tattler", f"{__name__}:_Tattler")
    with pytest.raises(NoConsent):
        audio.write(easy_paper(), Settings(voice="tattler"), quiet)
    assert _Tattler.heard == ()


def test_a_voice_that_makes_no_sound_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(plugins.VOICES, "tattler", f"{__name__}:_Tattler")
    with pytest.raises(VoiceMissing, match="no sound"):
        audio.write(easy_paper(), Settings(voice="tattler", send_words_to_internet=True), quiet)
    assert len(_Tattler.heard) > 20
