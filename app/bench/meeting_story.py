"""Meetings as they come about every week: planned, held, written of by both, agreed on, sealed."""

from app.bench.pen import Part
from app.bench.teller import Teller
from app.models.change import SaidBy
from app.models.kinds import PROFESSIONAL

_CANCELLED, _SEALED, _REWORDED, _AGREED, _NOTED = 0.1, 0.99, 0.4, 0.7, 0.6
_FORMS = ("home", "home", "home", "cafe", "phone", "office")


class Meetings:
    """The meetings of one citizen."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._agreed: list[bytes] = []
        self._begun = False

    def meet(self) -> None:
        """One meeting from its planning to its seal; some are cancelled, and some are never ended."""
        teller, key = self._teller, self._teller.new()
        told = {"form": teller.random.choice(_FORMS), "state": "planned", "starts": f"{teller.day(1)}T13:30",
                "minutes": 60}  # fmt: skip
        teller.write(("meeting", key, told), said_by=SaidBy.WORKER)
        if teller.sometimes(_CANCELLED):
            reason = teller.danish.text(15, 40)
            teller.write(("meeting", key, {"state": "cancelled", "reason": reason}), said_by=SaidBy.WORKER)
            return
        points = [self._point(key, said_by) for said_by in self._speakers()]
        teller.write(("meeting", key, {"state": "held"}), said_by=SaidBy.WORKER)
        notes = [self._note(key, point) for point in points]
        for point in points:
            teller.write(("agenda_item", point, {"talked": True}), said_by=SaidBy.WORKER)
        self._end(key, [key, *points, *notes])

    def _end(self, meeting: bytes, told: list[bytes]) -> None:
        teller = self._teller
        if teller.sometimes(_AGREED):
            self._agree(meeting)
        if teller.sometimes(_NOTED):
            self._note_privately(meeting)
        if teller.sometimes(_SEALED):
            seen = sorted(each for record in told for each in teller.shared.ids(record))
            teller.write(("seal", teller.new(), {"meeting": meeting}), said_by=SaidBy.WORKER, seen=tuple(seen))

    def _speakers(self) -> list[SaidBy]:
        """Whose points they are."""
        random = self._teller.random
        return [SaidBy.CITIZEN] * random.randint(1, 2) + [SaidBy.WORKER] * random.randint(0, 1)

    def _point(self, meeting: bytes, said_by: SaidBy) -> bytes:
        key, text = self._teller.new(), self._teller.danish.text(20, 60)
        self._teller.write(("agenda_item", key, {"text": text, "meeting": meeting}), said_by=said_by)
        return key

    def _note(self, meeting: bytes, point: bytes) -> bytes:
        teller, key = self._teller, self._teller.new()
        said_by = teller.random.choice((SaidBy.CITIZEN, SaidBy.WORKER))
        text = teller.danish.text(120, 500)
        teller.write(("note", key, {"text": text, "meeting": meeting, "item": point}), said_by=said_by)
        if teller.sometimes(_REWORDED):
            teller.write(("note", key, {"text": f"{text} {teller.danish.text(40, 120)}"}), said_by=said_by)
        return key

    def _agree(self, meeting: bytes) -> None:
        """A new agreement; of the earlier ones at most one is still to be done."""
        teller, key = self._teller, self._teller.new()
        told = {"what": teller.danish.text(20, 60), "who": teller.danish.first_name(), "by": teller.day(14),
                "meeting": meeting}  # fmt: skip
        teller.write(("agreement", key, told), said_by=SaidBy.TOGETHER)
        self._agreed.append(key)
        if len(self._agreed) > 1:
            teller.write(("agreement", self._agreed.pop(0), {"done": teller.day()}), said_by=SaidBy.WORKER)

    def _note_privately(self, meeting: bytes) -> None:
        """In the professional stream, which the first one begins."""
        teller, stream = self._teller, self._teller.professional.stream
        begin: list[Part] = [("stream", stream, {"purpose": PROFESSIONAL, "citizen": teller.stream})]
        note = ("professional_note", teller.new(), {"text": teller.danish.text(80, 300), "meeting": meeting})
        teller.write(*([] if self._begun else begin), note, said_by=SaidBy.WORKER, pen=teller.professional)
        self._begun = True
