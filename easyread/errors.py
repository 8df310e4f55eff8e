"""The error tree: each error has a code, an exit status, and one plain sentence that says what to do next."""

from __future__ import annotations


class EasyreadError(Exception):
    """Anything that must stop a run. `str()` is what the person reads: one or two plain sentences, the last one a
    next step.
    """

    code = "E00"
    exit_status = 10

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class WrongUse(EasyreadError):
    """The command was typed in a way that cannot work."""

    code = "E02"
    exit_status = 2


class SettingsError(EasyreadError):
    """The settings file has something in it that easyread does not know."""

    code = "E10"
    exit_status = 10


class FileMissing(EasyreadError):
    """The named file is not there, or is a folder, or may not be opened."""

    code = "E11"
    exit_status = 11


class UnknownFormat(EasyreadError):
    """The file is of a kind that no reader knows."""

    code = "E12"
    exit_status = 12


class BrokenFile(EasyreadError):
    """The file says it is of a known kind, but it cannot be read."""

    code = "E13"
    exit_status = 13


class TooBig(EasyreadError):
    """The file is larger, deeper or slower to open than a meeting paper can be."""

    code = "E14"
    exit_status = 14


class EmptyPaper(EasyreadError):
    """The file was read, but it holds no words."""

    code = "E15"
    exit_status = 15


class DraftMismatch(EasyreadError):
    """A draft that people changed no longer fits the paper it came from."""

    code = "E16"
    exit_status = 16


class CannotDraw(EasyreadError):
    """A document could not be laid out, for example because no font has one of its letters."""

    code = "E20"
    exit_status = 20


class VoiceMissing(EasyreadError):
    """The voice that was asked for is not on this computer, or it failed."""

    code = "E21"
    exit_status = 21


class NoConsent(EasyreadError):
    """Words would leave this computer, and nobody has said yes to that."""

    code = "E22"
    exit_status = 22


class ConsentOver(EasyreadError):
    """A photograph of a person may no longer be shown."""

    code = "E24"
    exit_status = 24


class NotFit(EasyreadError):
    """A finished file did not pass the checks of how it is made."""

    code = "E25"
    exit_status = 25


class RewriterFailed(EasyreadError):
    """A language model gave no answer that can be used. `final`: asking again for other sentences is of no use."""

    code = "E23"
    exit_status = 23

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


class CannotWrite(EasyreadError):
    """The results could not be put into the folder; the folder is as it was."""

    code = "E30"
    exit_status = 30


class PartMissing(EasyreadError):
    """A part of easyread (a template, the symbols) is not where it should be."""

    code = "E40"
    exit_status = 40
