"""Læs op: by the system's own voices, or by espeak-ng where it has none. The words go in a pipe: what stands in a
program's arguments can be read by every program on the computer."""

import shutil
import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

_POWERSHELL = (
    "Add-Type -AssemblyName System.Speech; $v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$d = $v.GetInstalledVoices() | Where-Object { $_.VoiceInfo.Culture.Name -like 'da*' } | Select-Object -First 1; "
    "if ($d) { $v.SelectVoice($d.VoiceInfo.Name) }; "
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; $v.Speak([Console]::In.ReadToEnd())"
)
_DIES_MS = 500
_ESPEAK = ("-v", "da", "-s", "150", "--stdin")


Voice = Sequence[str]
"""A program that reads aloud what comes in its pipe, with its arguments."""


def voices(platform: str = sys.platform) -> tuple[Voice, ...]:
    """Those that there are, the system's own first."""
    if platform == "win32":
        known: tuple[Voice, ...] = (("powershell", "-NoProfile", "-Command", _POWERSHELL),)
    elif platform == "darwin":
        known = (("say", "-f", "-"),)
    else:
        known = (("spd-say", "-l", "da", "-w", "-e"), ("espeak-ng", *_ESPEAK), ("espeak", *_ESPEAK))
    return tuple(each for each in known if shutil.which(each[0]))


class Speaker(QObject):
    """One thing at a time."""

    changed = Signal()
    """`speaking` is another than before."""
    failed = Signal()
    """There are programs to read aloud, but none of them could: without a voice in Danish, say."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._text = ""
        self._left: list[Voice] = []

    @property
    def speaking(self) -> bool:
        """Whether something is being read."""
        return self._process is not None

    def say(self, text: str) -> bool:
        """Begin; False where there is no voice."""
        self.stop()
        self._text, self._left = text, list(voices())
        if not self._left:
            return False
        self._begin()
        return True

    def _begin(self) -> None:
        program, text = self._left.pop(0), self._text
        process = self._process = QProcess(self)
        process.finished.connect(lambda code, _: self._ended(process, well=code == 0))
        process.errorOccurred.connect(lambda error: self._not_begun(process, error))
        process.start(program[0], list(program[1:]))
        process.write(text.encode())
        process.closeWriteChannel()
        self.changed.emit()

    def stop(self) -> None:
        """Be quiet."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(_DIES_MS)
            process.deleteLater()
            self.changed.emit()

    def _not_begun(self, process: QProcess, error: QProcess.ProcessError) -> None:
        """Of any other fault `finished` tells."""
        if error is QProcess.ProcessError.FailedToStart:
            self._ended(process, well=False)

    def _ended(self, process: QProcess, *, well: bool) -> None:
        if process is self._process:
            self._process = None
            process.deleteLater()
            if self._left and not well:
                self._begin()
                return
            self.changed.emit()
            if not well:
                self.failed.emit()
