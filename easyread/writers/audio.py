"""The recording: an Easy Read paper read aloud, as one MP3 with a chapter for each part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from easyread import plugins
from easyread.errors import NoConsent, VoiceMissing
from easyread.model.easy import EasyPaper
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.ports import Voice

from .narration import Script, Utterance, script

_AT_ONCE = 60  # utterances a call, so that a long part never stands in memory as a whole
_LAME_TURNS_DOWN_DB = 0.45  # measured: libmp3lame scales its input by 0.95


@dataclass(frozen=True, slots=True)
class Moment:
    """When a statement is read: seconds from the start of the recording."""

    statement: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Recording:
    """The MP3, when each statement is read in it, and facts about it."""

    data: bytes
    moments: tuple[Moment, ...]
    seconds: float
    facts: tuple[tuple[str, float | str], ...]


_LAST: list[tuple[EasyPaper, str, int, Recording]] = []
"""The last recording, because several formats of one run hold the same: a voice is the slowest part of all."""


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """The recording as one file. Raises VoiceMissing, or NoConsent for a voice that would send the words out."""
    made = recorded(paper, settings, progress)
    return Output("audio", "-audio.mp3", made.data, made.facts)


def recorded(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Recording:
    """Speak the paper and encode it. Raises as `write` does.

    The facts are the length in seconds, the number of chapters, and the pace inside the speech in words a minute.
    """
    for known, name, pace, recording in _LAST:
        if known is paper and name == settings.voice and pace == settings.words_a_minute:
            return recording
    recording = _speak(paper, settings, progress)
    _LAST[:] = [(paper, settings.voice, settings.words_a_minute, recording)]
    return recording


def _speak(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Recording:
    from . import mp3
    from .loudness import TARGET_LUFS
    from .timeline import Timeline

    voice = chosen(settings)
    lines = script(paper, settings.words_a_minute)
    with Timeline(voice.rate) as timeline:
        for batch in _batches(lines):
            progress(f"Reading aloud: {lines.titles[batch[0].part]}")
            sounds = voice.speak([line.say for line in batch], settings.words_a_minute)
            for line, sound in zip(batch, sounds, strict=True):
                timeline.add(line, sound)
        if not timeline.speech_seconds:
            raise VoiceMissing(f"The voice {voice.name} made no sound at all. Choose another voice.")
        chapters = timeline.chapters(lines.titles)
        progress("Making the MP3")
        blocks = timeline.blocks(TARGET_LUFS + _LAME_TURNS_DOWN_DB)
        data = mp3.encode(blocks, voice.rate, chapters, tags(paper))
        facts = (
            ("seconds", round(timeline.seconds, 1)),
            ("chapters", float(len(chapters))),
            ("words_a_minute", round(timeline.words_a_minute(), 1)),
            ("voice", voice.name),
        )
        moments = tuple(
            Moment(clip.line.statement, clip.start / voice.rate, (clip.start + clip.length) / voice.rate)
            for clip in timeline.clips
            if clip.line.statement and clip.length
        )
        return Recording(data, moments, timeline.seconds, facts)


def chosen(settings: Settings) -> Voice:
    """The voice of the settings, ready to speak."""
    found = plugins.load("easyread.voices", settings.voice)
    if found is None:
        known = ", ".join(sorted(plugins.VOICES))
        raise VoiceMissing(f"There is no voice called {settings.voice}. Choose one of these: {known}.")
    if not found.sends_words_out:
        return found()  # type: ignore[no-any-return]
    if not settings.send_words_to_internet:
        raise NoConsent(
            f"The voice {settings.voice} sends the words of your paper over the internet. "
            "If that is all right, set send_words_to_internet = true. If not, use the voice espeak."
        )
    return found(consent=True)  # type: ignore[no-any-return]


def _batches(lines: Script) -> Iterator[list[Utterance]]:
    """The utterances of one part at a time, so that a change in one part leaves the sound of the others as it was."""
    for _, group in groupby(lines, key=lambda line: line.part):
        part = list(group)
        for start in range(0, len(part), _AT_ONCE):
            yield part[start : start + _AT_ONCE]


def tags(paper: EasyPaper) -> dict[str, str]:
    """What a player shows (rule aud-format). No date: the same paper must give the same bytes."""
    cover = paper.cover
    title = ": ".join(filter(None, (cover.title, cover.subtitle)))
    return {
        "title": title,
        "artist": cover.group,
        "album": " ".join(filter(None, (cover.badge, "recording,", cover.date))),
        "language": "eng",
        "comment": cover.notice,
        "genre": "Speech",
        "track": "1",
    }
