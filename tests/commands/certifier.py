"""A process that certifies a colleague and dies at the statement it is told to.

python -m tests.commands.certifier STORE STATEMENT ANSWER
"""

import os
import sys
from pathlib import Path
from random import Random

from app.commands.organisation import certify
from app.models.moment import Moment
from app.store.open import open_store
from tests.store.stores import KEY

if __name__ == "__main__":
    store, left, answer = Path(sys.argv[1]), [int(sys.argv[2])], sys.argv[3]
    seed = Random(left[0])
    vault = open_store(store, KEY, lambda: Moment(1_772_625_420_000, 60), lambda: seed.randbytes(16), lambda: None)

    def dying(_: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)

    vault.connection.set_trace_callback(dying)
    certify(vault, answer=answer)
    vault.connection.set_trace_callback(None)
    vault.close()
