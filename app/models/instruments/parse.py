"""An instrument's file, read strictly: it is right in every part, or refused with the line and the reason."""

from dataclasses import replace

from app.models.errors import FormatError
from app.models.instruments.fields import Fields
from app.models.instruments.items import read_sections
from app.models.instruments.json_lines import Fault, Node, read_json
from app.models.instruments.rules import read_bands, read_change, read_missing, read_scoring, read_stages
from app.models.instruments.shape import Instrument, Licence, LicenceStatus, Method, Shape

FORMAT = 1
LAST_VERSION = 9999


def parse_instrument(data: bytes, name: str) -> Instrument:
    """The instrument in a file's bytes; `name` is what the file is called in an error.

    Raises FormatError `instrument-wrong` with file, line (from 1) and reason (a json_lines.Reason).
    """
    try:
        return _instrument(read_json(data))
    except Fault as fault:
        raise FormatError("instrument-wrong", file=name, line=fault.line, reason=fault.reason) from fault


def _instrument(node: Node) -> Instrument:
    with Fields(node, "{ }").all_taken() as fields:
        if fields.whole("format", 1) > FORMAT:
            raise Fault("format-newer", fields.line_of("format"), most=FORMAT)
        shape = fields.word("shape", Shape)
        sections = read_sections(fields)
        scoring = read_scoring(fields, {item.id: item for section in sections for item in section.items})
        if (shape is Shape.GAS) is not (scoring.method is Method.GAS):
            raise Fault("gas-shape", fields.line_of("scoring"))
        instrument = Instrument(
            id=_id(fields),
            version=fields.whole("version", 1, LAST_VERSION),
            title=fields.text("title"),
            short=fields.text("short"),
            shape=shape,
            language=fields.id("language"),
            source=fields.text("source"),
            licence=_licence(fields.node("licence")),
            sections=sections,
            scoring=scoring,
            missing=read_missing(fields, scoring),
            stages=read_stages(fields, shape, sections),
            change=read_change(fields, scoring.method, sections),
        )
        bands, source = read_bands(fields, instrument)
    return replace(instrument, bands=bands, bands_source=source)


def _id(fields: Fields) -> str:
    key = fields.id("id")
    if "." in key:
        raise Fault("id-form", fields.line_of("id"), key="id", found=key)
    return key


def _licence(node: Node) -> Licence:
    with Fields(node, "licence").all_taken() as told:
        return Licence(told.word("status", LicenceStatus), told.text("text"))
