"""The tables say the same of citizens made twice, in whatever order and batches the entries come."""

from collections.abc import Callable
from random import Random

import pytest

from app.commands.citizens import new_citizen
from app.commands.hopes import write_hope
from app.commands.one_citizen import say_same, say_two
from app.models.change import SaidBy, decode_entry
from app.store.doctor import examine
from app.store.entries import withdraw
from app.store.reading import caseload, load_citizen
from app.store.same_person import answered
from app.store.vault import Vault


def told(vault: Vault) -> list[bytes]:
    """Four records, three of them one person, and one taken away again."""
    keys = []
    for name in ("Amina", "Amina Y.", "A. Yassin", "Bo"):
        key, save = new_citizen(fields={"called": name}, new_id=vault.new_id)
        vault.save(save)
        vault.save(write_hope(citizen=key, key=vault.new_id(), text=f"Håb {name}", said_by=SaidBy.CITIZEN))
        keys.append(key)
    for one, other in ((0, 1), (1, 2), (2, 3)):
        vault.save(say_same(keys[one], keys[other], told=answered(vault)))
    vault.save(say_two(keys[3], keys[:3], told=answered(vault)))
    return keys


@pytest.mark.parametrize("seed", range(12))
def test_any_order_and_any_batches_give_the_same_rows(make_vault: Callable[..., Vault], seed: int) -> None:
    source, taker, random = make_vault(), make_vault("Jonas Friis"), Random(seed)
    keys = told(source)
    raws = [bytes(row[0]) for row in source.connection.execute("SELECT raw FROM entries")]
    random.shuffle(raws)
    while raws:
        size = random.randint(1, 4)
        batch, raws = raws[:size], raws[size:]
        taker.receive([(raw, decode_entry(raw)) for raw in batch])
        assert examine(taker) == () or raws  # holes in a chain are said until the rest has come
        assert "projection-differs" not in [finding.code for finding in examine(taker)]
    assert caseload(taker) == caseload(source)
    assert [row.citizen for row in caseload(taker)] == [keys[0], keys[3]]
    assert {hope.words.text for hope in load_citizen(taker, keys[2]).hopes} == {
        "Håb Amina",
        "Håb Amina Y.",
        "Håb A. Yassin",
    }
    assert load_citizen(taker, keys[3]).streams == (keys[3],)


@pytest.mark.parametrize("seed", range(24))
def test_what_is_taken_out_again_leaves_the_same_rows_as_if_it_had_never_come(
    make_vault: Callable[..., Vault], seed: int
) -> None:
    vault, random = make_vault(), Random(seed)
    told(vault)
    keys = [bytes(row[0]) for row in vault.connection.execute("SELECT id FROM entries")]
    for _ in range(3):
        gone = random.sample(keys, 3)
        with vault.writing() as connection:
            withdraw(connection, gone)
        assert "projection-differs" not in [finding.code for finding in examine(vault)]
